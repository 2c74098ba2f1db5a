package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.events.WorkTime;

/** Terms of a vacancy to be filled in one by one. */
final class TermsOfVacancy {
    List<WorkTime> timetable = List.of();
    Set<DrivingLicence> drivingLicences = Set.of();
    boolean certificateOfConduct;
    LanguageLevel dutch;
    EducationLevel education;
    DemandStrength educationStrength;
    LocalDate startDate;
    SbiSection sector;
    WorkProfile workProfile;
    Set<WorkTask> tasks;
    Boolean jobCoachAccess;
    DisclosureLevel leastDisclosure;
    WillingnessBand willingness;
    Integer wageCents;
    Integer contractMonths;
    Boolean countsForJobAgreement;

    VacancyTerms terms() {
        return new VacancyTerms(
                timetable,
                drivingLicences,
                certificateOfConduct,
                dutch,
                education,
                educationStrength,
                startDate,
                sector,
                workProfile,
                tasks,
                jobCoachAccess,
                leastDisclosure,
                willingness,
                wageCents,
                contractMonths,
                countsForJobAgreement);
    }
}
