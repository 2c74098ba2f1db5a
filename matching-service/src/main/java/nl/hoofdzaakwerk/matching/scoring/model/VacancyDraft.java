package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.events.WorkTime;

/** A vacancy as it would be with something else agreed. */
final class VacancyDraft {

    private final VacancyProfile before;
    private final VacancyTerms terms;
    int minimumHours;
    int maximumHours;
    Set<WorkCondition> conditions;
    List<WorkTime> timetable;
    Set<DrivingLicence> drivingLicences;
    boolean certificateOfConduct;
    WorkProfile workProfile;
    Set<WorkTask> tasks;
    Boolean jobCoachAccess;
    DisclosureLevel leastDisclosure;
    Integer wageCents;
    Integer contractMonths;

    VacancyDraft(VacancyProfile vacancy) {
        before = vacancy;
        terms = vacancy.terms();
        minimumHours = vacancy.minimumHours();
        maximumHours = vacancy.maximumHours();
        conditions = vacancy.conditions();
        timetable = terms.timetable();
        drivingLicences = terms.drivingLicences();
        certificateOfConduct = terms.certificateOfConduct();
        workProfile = terms.workProfile();
        tasks = terms.tasks();
        jobCoachAccess = terms.jobCoachAccess();
        leastDisclosure = terms.leastDisclosure();
        wageCents = terms.wageCents();
        contractMonths = terms.contractMonths();
    }

    /** Takes these tasks out of the work. */
    void without(Set<WorkTask> unwanted) {
        if (tasks != null) {
            Set<WorkTask> left = EnumSet.noneOf(WorkTask.class);
            left.addAll(tasks);
            left.removeAll(unwanted);
            tasks = left;
        }
    }

    void with(WorkCondition condition) {
        Set<WorkCondition> more = EnumSet.of(condition);
        more.addAll(conditions);
        conditions = more;
    }

    VacancyProfile profile() {
        return new VacancyProfile(
                before.vacancyId(),
                before.occupation(),
                minimumHours,
                maximumHours,
                before.openPositions(),
                before.postcode(),
                conditions,
                before.opensOn(),
                before.closesOn(),
                before.employerId(),
                new VacancyTerms(
                        timetable,
                        drivingLicences,
                        certificateOfConduct,
                        terms.dutch(),
                        terms.education(),
                        terms.educationStrength(),
                        terms.startDate(),
                        terms.sector(),
                        workProfile,
                        tasks,
                        jobCoachAccess,
                        leastDisclosure,
                        terms.willingness(),
                        wageCents,
                        contractMonths,
                        terms.countsForJobAgreement()),
                before.toldAt());
    }
}
