package nl.hoofdzaakwerk.reporting.milestone.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.programme.model.Baseline;

/**
 * F5: how far something aimed for came, made of published counts only, so that it tells nothing that they do not tell
 * (rule F10).
 *
 * @param margin by how much the counts behind the published ones can be higher, together
 * @param parts the counts behind it
 */
public record Standing(int target, Outcome outcome, long margin, List<Part> parts) {
    private static final int PERCENT = 100;

    public Standing {
        parts = List.copyOf(parts);
    }

    /** Before anything was published. */
    public static Standing unknown(int target) {
        return new Standing(target, Outcome.NO_FIGURES, 0, List.of());
    }

    /**
     * Judges published counts.
     *
     * @param marginOfOne by how much the count behind a published one can be higher
     * @param until last day that counts
     * @param asOf day of the counts
     */
    public static Standing judge(int target, List<Part> parts, long marginOfOne, LocalDate until, LocalDate asOf) {
        long margin = marginOfOne * parts.size();
        return new Standing(target, outcome(target, parts, margin, asOf.isBefore(until)), margin, parts);
    }

    private static Outcome outcome(int target, List<Part> parts, long margin, boolean goesOn) {
        long shown = sum(parts);
        if (shown >= target) {
            return Outcome.REACHED;
        }
        if (goesOn) {
            return Outcome.NOT_YET;
        }
        if (parts.stream().anyMatch(Part::isHidden)) {
            return Outcome.HIDDEN;
        }
        return shown + margin >= target ? Outcome.AROUND : Outcome.NOT_REACHED;
    }

    /** All counts together; empty when one is withheld, or nothing has been published. */
    public Optional<Long> value() {
        boolean known = outcome != Outcome.NO_FIGURES && parts.stream().noneMatch(Part::isHidden);
        return known ? Optional.of(sum(parts)) : Optional.empty();
    }

    /** F3: what is still to be reached; below nought when more was. */
    public Optional<Long> distance() {
        return value().map(reached -> target - reached);
    }

    /** P9: how much of the way from where it started, in whole percents; empty when there is no way to go. */
    public Optional<Long> wayPercent(Optional<Baseline> baseline) {
        return baseline.map(Baseline::value).filter(start -> start < target).flatMap(start -> value().map(
                        reached -> Math.round((double) PERCENT * (reached - start) / (target - start))));
    }

    private static long sum(List<Part> parts) {
        return parts.stream()
                .filter(part -> !part.isHidden())
                .mapToLong(Part::value)
                .sum();
    }
}
