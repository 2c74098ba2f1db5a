package nl.hoofdzaakwerk.matching.meeting.model;

/** The parts of an agenda, in the order of the meeting (X15). */
public enum AgendaSection {
    /** What was decided last time and what became of it, and the actions that are still open. */
    LAST_MEETING,
    /** Vacancies that close soon, with their best candidates. */
    EXPIRING_VACANCIES,
    /** Candidates who were not discussed for the longest time. */
    LONGEST_UNDISCUSSED,
    /** The other pairs of the best overall assignment. */
    BEST_PROPOSALS
}
