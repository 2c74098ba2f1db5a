package nl.hoofdzaakwerk.matching.pool.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.VacancyTerms;

/**
 * E4: which terms, when they change, let a rejected pair be proposed again. What is told but never counted is left out;
 * so is the employer's willingness, which wears off by itself and is neither offer nor demand.
 */
final class RelevantTerms {

    private RelevantTerms() {}

    static List<Object> of(CandidateTerms terms) {
        return terms == null
                ? List.of()
                : Arrays.asList(
                        terms.everySector(),
                        terms.sectors(),
                        terms.growsToHours(),
                        terms.hoursAtWork(),
                        Set.copyOf(terms.availability()),
                        terms.hardLimits(),
                        Set.copyOf(terms.unwantedOccupations()),
                        terms.mostStimuli(),
                        terms.mostPace(),
                        terms.mostSocialLoad(),
                        terms.drivingLicences(),
                        terms.dutch(),
                        terms.education(),
                        terms.skills(),
                        terms.jobCoachNeeded(),
                        terms.leastContractMonths(),
                        terms.leastWageCents());
    }

    static List<Object> of(VacancyTerms terms) {
        return terms == null
                ? List.of()
                : Arrays.asList(
                        Set.copyOf(terms.timetable()),
                        terms.drivingLicences(),
                        terms.certificateOfConduct(),
                        terms.dutch(),
                        terms.education(),
                        terms.educationStrength(),
                        terms.startDate(),
                        terms.sector(),
                        terms.workProfile(),
                        terms.tasks(),
                        terms.jobCoachAccess(),
                        terms.leastDisclosure(),
                        terms.wageCents(),
                        terms.contractMonths());
    }
}
