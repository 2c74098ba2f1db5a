package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkTask;

/**
 * E3: what the candidate will not do is never asked. Times for which another does as well ask nothing; what the vacancy
 * does not tell is not taken to be asked (X20).
 */
final class HardLimits {

    /** Tasks in which an employer's customers are met. */
    static final Set<WorkTask> CUSTOMER_TASKS = Set.of(WorkTask.SERVING, WorkTask.RECEPTION, WorkTask.SALES);

    private HardLimits() {}

    static void check(CandidateProfile candidate, VacancyProfile vacancy, List<Block> blocks) {
        Set<HardLimit> broken = askedBy(vacancy.terms());
        broken.retainAll(candidate.terms().hardLimits());
        broken.forEach(limit -> blocks.add(new Block(Gate.HARD_LIMIT, Reason.of(key(limit)))));
    }

    /** The limits that the work, as told, goes over. */
    static Set<HardLimit> askedBy(VacancyTerms terms) {
        int fixed = WeekMask.of(terms.timetable(), false);
        Set<HardLimit> asked = EnumSet.noneOf(HardLimit.class);
        add((fixed & WeekMask.NIGHTS) != 0, HardLimit.NO_NIGHTS, asked);
        add((fixed & WeekMask.EVENINGS) != 0, HardLimit.NO_EVENINGS, asked);
        add((fixed & WeekMask.WEEKEND) != 0, HardLimit.NO_WEEKENDS, asked);
        add(calls(terms), HardLimit.NO_TELEPHONE, asked);
        add(meetsCustomers(terms), HardLimit.NO_CUSTOMERS, asked);
        add(terms.certificateOfConduct(), HardLimit.NO_CERTIFICATE_OF_CONDUCT, asked);
        return asked;
    }

    private static void add(boolean isAsked, HardLimit limit, Set<HardLimit> asked) {
        if (isAsked) {
            asked.add(limit);
        }
    }

    private static boolean calls(VacancyTerms terms) {
        return terms.workProfile() != null && terms.workProfile().calls()
                || terms.tasks() != null && terms.tasks().contains(WorkTask.CALLS);
    }

    private static boolean meetsCustomers(VacancyTerms terms) {
        return terms.tasks() != null && terms.tasks().stream().anyMatch(CUSTOMER_TASKS::contains);
    }

    private static String key(HardLimit limit) {
        return switch (limit) {
            case NO_NIGHTS -> "E3.limit.nights";
            case NO_EVENINGS -> "E3.limit.evenings";
            case NO_WEEKENDS -> "E3.limit.weekends";
            case NO_TELEPHONE -> "E3.limit.telephone";
            case NO_CUSTOMERS -> "E3.limit.customers";
            case NO_CERTIFICATE_OF_CONDUCT -> "E3.limit.conduct";
        };
    }
}
