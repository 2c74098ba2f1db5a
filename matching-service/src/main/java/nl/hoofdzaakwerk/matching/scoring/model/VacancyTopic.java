package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** X20: what can still be asked about a vacancy; until told it counts for the neutral share. */
public enum VacancyTopic {
    TIMETABLE(vacancy -> !vacancy.terms().timetable().isEmpty()),
    CONDITIONS(vacancy -> !vacancy.conditions().isEmpty()),
    SECTOR(vacancy -> vacancy.terms().sector() != null),
    WORK_PROFILE(vacancy -> vacancy.terms().workProfile() != null),
    TASKS(vacancy -> vacancy.terms().tasks() != null && !vacancy.terms().tasks().isEmpty()),
    JOB_COACH_ACCESS(vacancy -> vacancy.terms().jobCoachAccess() != null),
    WILLINGNESS(vacancy -> vacancy.terms().willingness() != null),
    WAGE(vacancy -> vacancy.terms().wageCents() != null),
    CONTRACT_LENGTH(vacancy -> vacancy.terms().contractMonths() != null),
    START_DATE(vacancy -> vacancy.terms().startDate() != null),
    JOB_AGREEMENT(vacancy -> vacancy.terms().countsForJobAgreement() != null);

    private final Predicate<VacancyProfile> told;

    VacancyTopic(Predicate<VacancyProfile> told) {
        this.told = told;
    }

    /** In the order in which to ask. */
    public static Set<VacancyTopic> notToldBy(VacancyProfile vacancy) {
        Set<VacancyTopic> missing = EnumSet.noneOf(VacancyTopic.class);
        for (VacancyTopic topic : values()) {
            if (!topic.told.test(vacancy)) {
                missing.add(topic);
            }
        }
        return missing;
    }
}
