package nl.hoofdzaakwerk.employer.willingness.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * X9: willingness is evidence. Each piece is worth its points on its own day, and halves with every half-life of
 * silence: days that lie further from the last contact than the quiet days. Evidence is contact too. So more evidence
 * or more contact never lowers the level, and time without contact never raises it.
 */
public final class WillingnessPolicy {
    private static final int DAYS_AHEAD = 10 * 366;

    private WillingnessPolicy() {}

    /**
     * @param contacts days on which people of the employer were spoken to
     * @param day evidence and contacts after it are left out
     */
    public static Willingness judge(
            Collection<Evidence> evidence, Collection<LocalDate> contacts, WillingnessRules rules, LocalDate day) {
        var shown = evidence.stream()
                .filter(piece -> !piece.date().isAfter(day))
                .distinct()
                .toList();
        var spoken = new TreeSet<>(contacts);
        shown.forEach(piece -> spoken.add(piece.date()));
        var known = new Known(shown, spoken.headSet(day, true), rules);
        int level = known.level(day);
        var band = rules.band(level);
        return new Willingness(
                level,
                band,
                known.lines(day),
                band == Band.LOW
                        ? Optional.empty()
                        : known.firstDay(day, later -> rules.band(later).compareTo(band) < 0),
                known.firstDay(day, later -> later != level));
    }

    private record Known(List<Evidence> evidence, NavigableSet<LocalDate> contacts, WillingnessRules rules) {
        List<Willingness.Line> lines(LocalDate day) {
            return evidence.stream()
                    .sorted(Comparator.comparing(Evidence::date)
                            .thenComparing(Evidence::kind)
                            .reversed())
                    .map(piece -> line(piece, day))
                    .toList();
        }

        int level(LocalDate day) {
            double sum = evidence.stream()
                    .mapToDouble(piece -> line(piece, day).worth())
                    .sum();
            return (int) Math.min(Willingness.MOST, Math.round(sum));
        }

        Optional<LocalDate> firstDay(LocalDate from, IntPredicate reached) {
            if (evidence.isEmpty()) {
                return Optional.empty();
            }
            return from.plusDays(1)
                    .datesUntil(from.plusDays(DAYS_AHEAD))
                    .filter(later -> reached.test(level(later)))
                    .findFirst();
        }

        private Willingness.Line line(Evidence piece, LocalDate day) {
            var weight = rules.of(piece.kind());
            long silent = silentDays(piece.date(), day);
            return new Willingness.Line(
                    piece,
                    weight.points(),
                    silent,
                    weight.points() * Math.pow(2, -(double) silent / weight.halfLifeDays()));
        }

        private long silentDays(LocalDate since, LocalDate day) {
            long silent = 0;
            var last = since;
            for (var contact : contacts.tailSet(since, false)) {
                silent += beyondQuiet(last, contact);
                last = contact;
            }
            return silent + beyondQuiet(last, day);
        }

        private long beyondQuiet(LocalDate from, LocalDate until) {
            return Math.max(0, ChronoUnit.DAYS.between(from, until) - rules.quietDays());
        }
    }
}
