package nl.hoofdzaakwerk.employer.willingness.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How willing an employer shows itself to be on a day, and why (rule X9).
 *
 * @param level 0 to 100: the sum of what the lines are still worth, rounded, at most 100
 * @param lines newest evidence first
 * @param fallsBelow first day on which the level lies in a lower band if there is no contact; empty when that never
 *     comes
 * @param changes first day on which the level is another if there is no contact; empty when it stays as it is
 */
public record Willingness(
        int level, Band band, List<Line> lines, Optional<LocalDate> fallsBelow, Optional<LocalDate> changes) {
    public static final int MOST = 100;

    public Willingness {
        lines = List.copyOf(lines);
    }

    /**
     * What one piece of evidence adds.
     *
     * @param points on its own day
     * @param silentDays days since then on which it faded, because there was no contact
     * @param worth what is left of the points
     */
    public record Line(Evidence evidence, int points, long silentDays, double worth) {}
}
