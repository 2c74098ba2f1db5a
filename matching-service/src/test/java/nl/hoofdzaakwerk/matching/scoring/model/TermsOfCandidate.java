package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkTask;

/** Terms of a card to be filled in one by one; every sector is open until told otherwise. */
final class TermsOfCandidate {
    boolean everySector = true;
    Set<SbiSection> sectors = Set.of();
    Integer growsToHours;
    int hoursAtWork;
    List<WeekPart> availability = List.of();
    Set<HardLimit> hardLimits = Set.of();
    List<IscoCode> unwantedOccupations = List.of();
    WorkLoad mostStimuli;
    WorkLoad mostPace;
    WorkLoad mostSocialLoad;
    Set<DrivingLicence> drivingLicences;
    LanguageLevel dutch;
    EducationLevel education;
    Set<WorkTask> skills = Set.of();
    Boolean jobCoachNeeded;
    Integer leastContractMonths;
    Integer leastWageCents;
    Boolean incomeAdviceGiven;

    CandidateTerms terms() {
        return new CandidateTerms(
                everySector,
                sectors,
                growsToHours,
                hoursAtWork,
                availability,
                hardLimits,
                unwantedOccupations,
                mostStimuli,
                mostPace,
                mostSocialLoad,
                drivingLicences,
                dutch,
                education,
                skills,
                jobCoachNeeded,
                leastContractMonths,
                leastWageCents,
                incomeAdviceGiven);
    }
}
