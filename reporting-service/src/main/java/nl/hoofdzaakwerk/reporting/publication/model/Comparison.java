package nl.hoofdzaakwerk.reporting.publication.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * What changed between two publications, figure by figure (rule X24).
 *
 * @param compared how many figures either of them has
 * @param differences in the order of publication
 */
public record Comparison(int compared, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares the figures of two publications, each in the order of publication. */
    public static Comparison of(Iterator<PublishedFigure> before, Iterator<PublishedFigure> after) {
        return new Merge(before, after).compare();
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    private static Difference.Kind kind(Outcome was, Outcome is) {
        if (was == null) {
            return Difference.Kind.ADDED;
        }
        if (is == null) {
            return Difference.Kind.REMOVED;
        }
        if (is instanceof Outcome.Withheld) {
            return Difference.Kind.WITHHELD_NOW;
        }
        return was instanceof Outcome.Withheld ? Difference.Kind.SHOWN_NOW : Difference.Kind.CHANGED;
    }

    /** Walks both at once: publications are larger than what should be in memory together. */
    private static final class Merge {
        private final Iterator<PublishedFigure> before;
        private final Iterator<PublishedFigure> after;
        private final List<Difference> differences = new ArrayList<>();
        private PublishedFigure old;
        private PublishedFigure now;
        private int compared;

        Merge(Iterator<PublishedFigure> before, Iterator<PublishedFigure> after) {
            this.before = before;
            this.after = after;
        }

        Comparison compare() {
            old = next(before);
            now = next(after);
            while (old != null || now != null) {
                step();
                compared++;
            }
            return new Comparison(compared, differences);
        }

        private void step() {
            int order = order();
            Outcome was = order <= 0 ? old.outcome() : null;
            Outcome is = order >= 0 ? now.outcome() : null;
            Subject subject = order <= 0 ? old.subject() : now.subject();
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(subject, kind(was, is), was, is));
            }
            old = order <= 0 ? next(before) : old;
            now = order >= 0 ? next(after) : now;
        }

        private int order() {
            if (old == null) {
                return 1;
            }
            return now == null ? -1 : old.subject().compareTo(now.subject());
        }

        private static PublishedFigure next(Iterator<PublishedFigure> figures) {
            return figures.hasNext() ? figures.next() : null;
        }
    }
}
