package nl.hoofdzaakwerk.reporting.discipline.model;

/** P4: what is known of an organisation's month, in numbers; exact, so for the organisation itself. */
public enum MonthFigure {
    /** 1 when the guidance of the month was told, else 0. */
    MONTHS_TOLD,
    COACHES,
    FTE_HUNDREDTHS,
    /** Trajectories open at the end of the month, as the organisation tells them. */
    OPEN_TOLD,
    /** The same of the month before. */
    OPEN_TOLD_BEFORE,
    TALKS,
    TALKS_OUTSIDE_OFFICE,
    EMPLOYER_VISITS,
    IN_WORK,
    IN_WORK_FOLLOWED,
    /** Trajectories open at the end of the month, as starts and ends were told. */
    OPEN_COUNTED,
    STARTED,
    ENDED,
    /** Ended in the month, on a day before they began. */
    ENDED_BEFORE_START,
    /** Placements that began in the month. */
    PLACED,
    /** Of those: without a form of contract. */
    PLACED_WITHOUT_TERMS,
    /** What happened in the month and was told. */
    FACTS_HEARD,
    /** Of those: told later than the rule asks. */
    FACTS_LATE
}
