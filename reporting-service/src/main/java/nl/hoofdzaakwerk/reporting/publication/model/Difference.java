package nl.hoofdzaakwerk.reporting.publication.model;

/**
 * What a restatement changed of one figure (rule X24).
 *
 * @param before in the publication that is restated, or null when it had no such figure
 * @param after in the restatement, or null when it has no such figure
 */
public record Difference(Subject subject, Kind kind, Outcome before, Outcome after) {

    /** How a figure differs. */
    public enum Kind {
        /** Another number. */
        CHANGED,
        /** A number that was not shown before. */
        SHOWN_NOW,
        /** A number that is not shown any more. */
        WITHHELD_NOW,
        /** A figure that was not there. */
        ADDED,
        /** A figure that is not there any more. */
        REMOVED
    }
}
