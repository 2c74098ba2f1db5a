package nl.hoofdzaakwerk.reporting.publication;

import nl.hoofdzaakwerk.reporting.publication.model.Difference;
import nl.hoofdzaakwerk.reporting.publication.model.Outcome;
import nl.hoofdzaakwerk.reporting.publication.model.Subject;

/**
 * How a figure differs from what was published before.
 *
 * @param before a number, {@code withheld} or {@code none}; null when there was no such figure
 * @param after the same now; null when there is no such figure any more
 */
public record DifferenceView(Subject figure, Difference.Kind kind, String before, String after) {
    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.subject(), difference.kind(), text(difference.before()), text(difference.after()));
    }

    private static String text(Outcome outcome) {
        return outcome == null ? null : outcome.text();
    }
}
