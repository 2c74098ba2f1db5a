package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** X20: what a coach can still ask a candidate; until told it counts for the neutral share. */
public enum CardTopic {
    OCCUPATIONS(candidate -> !candidate.preferredOccupations().isEmpty()),
    /** Where the candidate may be brought up. */
    SECTORS(candidate ->
            candidate.terms().everySector() || !candidate.terms().sectors().isEmpty()),
    GROWTH(candidate -> candidate.terms().growsToHours() != null),
    AVAILABILITY(candidate -> !candidate.terms().availability().isEmpty()),
    STIMULI(candidate -> candidate.terms().mostStimuli() != null),
    PACE(candidate -> candidate.terms().mostPace() != null),
    SOCIAL_LOAD(candidate -> candidate.terms().mostSocialLoad() != null),
    DRIVING_LICENCES(candidate -> candidate.terms().drivingLicences() != null),
    DUTCH(candidate -> candidate.terms().dutch() != null),
    EDUCATION(candidate -> candidate.terms().education() != null),
    SKILLS(candidate -> !candidate.terms().skills().isEmpty()),
    JOB_COACH(candidate -> candidate.terms().jobCoachNeeded() != null),
    CONTRACT_LENGTH(candidate -> candidate.terms().leastContractMonths() != null),
    WAGE(candidate -> candidate.terms().leastWageCents() != null),
    INCOME_ADVICE(candidate -> candidate.terms().incomeAdviceGiven() != null);

    private final Predicate<CandidateProfile> told;

    CardTopic(Predicate<CandidateProfile> told) {
        this.told = told;
    }

    /** In the order in which to ask. */
    public static Set<CardTopic> notToldBy(CandidateProfile candidate) {
        Set<CardTopic> missing = EnumSet.noneOf(CardTopic.class);
        for (CardTopic topic : values()) {
            if (!topic.told.test(candidate)) {
                missing.add(topic);
            }
        }
        return missing;
    }
}
