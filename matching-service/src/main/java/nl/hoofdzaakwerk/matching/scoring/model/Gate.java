package nl.hoofdzaakwerk.matching.scoring.model;

/** What takes a pair away, however many points it would have. */
public enum Gate {
    /** The legal ground to share the card does not hold on the day (G1). */
    LEGAL_GROUND,
    /** The vacancy is not open on the day, or has no position left. */
    VACANCY_OPEN,
    /** The candidate already has an agreed match or a placement (E6). */
    CANDIDATE_FREE,
    /** The journey is longer than the candidate's own limit. */
    TRAVEL_LIMIT,
    /** A condition the candidate cannot do without is not offered. */
    HARD_CONDITION,
    /** The pair was rejected, and neither side changed since (E4). */
    REJECTED_BEFORE,
    /** The candidate said no to the vacancy or its employer, or does not want that kind of work (X16). */
    INTEREST,
    /** No yes of the candidate to the vacancy, its employer or its sector (X16). */
    CONSENT,
    /** The vacancy asks more openness than the candidate chose (E5, X16). */
    DISCLOSURE,
    /** The work asks something the candidate will not do, such as nights or telephone calls. */
    HARD_LIMIT,
    /** The law asks something the candidate is known not to have. */
    STATUTORY_DEMAND
}
