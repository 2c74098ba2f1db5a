package nl.hoofdzaakwerk.matching.scoring.model;

/** What gives points. The kind of work a candidate prefers always weighs most (E3). */
public enum Criterion {
    /** Preferred kind of work. */
    OCCUPATION,
    /** Hours now, and room to grow. */
    HOURS,
    /** Days and times. */
    TIMES,
    /** The journey, with own means. */
    TRAVEL,
    /** Needed conditions, and what the work asks a person to bear. */
    CONDITIONS,
    /** Whether a job coach may come along. */
    JOB_COACH,
    /** Tasks the candidate can do, command of Dutch and education as far as the law does not ask them. */
    SKILLS,
    /** What the employer has shown of late. */
    WILLINGNESS,
    /** Wage and length of the contract. */
    CONTRACT
}
