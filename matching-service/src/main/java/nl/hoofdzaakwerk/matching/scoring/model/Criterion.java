package nl.hoofdzaakwerk.matching.scoring.model;

/** What gives points. The kind of work a candidate prefers weighs most (requirement E3). */
public enum Criterion {
    OCCUPATION,
    HOURS,
    CONDITIONS,
    TRAVEL
}
