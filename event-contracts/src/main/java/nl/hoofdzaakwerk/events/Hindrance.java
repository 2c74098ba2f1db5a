package nl.hoofdzaakwerk.events;

/** What kept a candidate's wishes from meeting any vacancy (rule X17). */
public enum Hindrance {
    NO_WORK_OF_THAT_KIND,
    TOO_FAR,
    HOURS,
    TIMES,
    CONDITIONS,
    DEMANDS,
    /** No employer in a sector where the candidate may be brought up. */
    SECTOR
}
