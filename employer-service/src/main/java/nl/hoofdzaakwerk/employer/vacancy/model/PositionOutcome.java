package nl.hoofdzaakwerk.employer.vacancy.model;

/** What a placement did to its vacancy. */
public enum PositionOutcome {
    /** One position fewer is open. */
    TAKEN,
    /** All positions were taken already: the placement stands, the vacancy never goes below zero open positions. */
    OVER_FILLED,
    /** The vacancy had been closed or had expired: the placement stands, the vacancy stays as it was. */
    PLACED_AFTER_END
}
