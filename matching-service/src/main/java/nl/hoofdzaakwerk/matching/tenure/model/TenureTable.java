package nl.hoofdzaakwerk.matching.tenure.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;

/**
 * X21: of the work that came of matches with many, and with few, points for a criterion, how much lasted 13 and 26
 * weeks. Of a criterion nothing is shown as soon as one of its groups is smaller than the rule allows: from the other
 * group and the total of another criterion it could be worked out.
 */
public record TenureTable(List<Row> rows) {
    /** The terms looked at, in weeks. */
    public static final List<Integer> TERMS = List.of(13, 26);

    /** @param high empty when it may not be shown @param low empty when it may not be shown */
    public record Row(Criterion criterion, int weeks, Optional<Group> high, Optional<Group> low) {}

    /** @param placements that began long enough ago @param reached of those that lasted the term */
    public record Group(int placements, int reached) {
        /** In whole percent, rounded; empty without placements. */
        public Optional<Integer> share() {
            return placements == 0 ? Optional.empty() : Optional.of((int) Math.round(100.0 * reached / placements));
        }
    }

    public static TenureTable of(List<Tenure> tenures, TenureRule rule, LocalDate today) {
        return new TenureTable(Stream.of(Criterion.values())
                .flatMap(criterion -> TERMS.stream().map(weeks -> row(criterion, weeks, tenures, rule, today)))
                .toList());
    }

    private static Row row(Criterion criterion, int weeks, List<Tenure> tenures, TenureRule rule, LocalDate today) {
        List<Tenure> known = tenures.stream()
                .filter(tenure -> tenure.isOldEnough(weeks, today))
                .filter(tenure -> tenure.points().containsKey(criterion))
                .toList();
        Group high = group(known, criterion, weeks, rule, true);
        Group low = group(known, criterion, weeks, rule, false);
        boolean shown = isShown(high, rule) && isShown(low, rule);
        return shown
                ? new Row(criterion, weeks, Optional.of(high), Optional.of(low))
                : new Row(criterion, weeks, Optional.empty(), Optional.empty());
    }

    private static Group group(List<Tenure> known, Criterion criterion, int weeks, TenureRule rule, boolean high) {
        List<Tenure> group = known.stream()
                .filter(tenure -> tenure.points().get(criterion).isAtLeast(rule.highPercent()) == high)
                .toList();
        return new Group(group.size(), (int)
                group.stream().filter(tenure -> tenure.reached(weeks)).count());
    }

    private static boolean isShown(Group group, TenureRule rule) {
        return group.placements() == 0 || group.placements() >= rule.smallestGroup();
    }
}
