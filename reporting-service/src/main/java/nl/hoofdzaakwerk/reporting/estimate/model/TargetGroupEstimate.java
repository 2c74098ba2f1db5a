package nl.hoofdzaakwerk.reporting.estimate.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * F11: how many people may belong to the target group: people in a position, times the share of such people in
 * psychological care. Who has two benefits is counted twice.
 *
 * @param lines one for each number that is known
 * @param onBenefit of those with a benefit; by benefit when all four are known, or else of all benefits together; null
 *     when neither is known
 * @param basis how {@code onBenefit} came about
 * @param ofAdults of everyone from 18 to 74; null when their number is not known
 */
public record TargetGroupEstimate(List<Line> lines, Long onBenefit, Basis basis, Long ofAdults) {
    private static final Set<CareCategory> BENEFITS =
            EnumSet.of(CareCategory.ZIEKTEWET, CareCategory.DISABILITY, CareCategory.PARTICIPATIEWET, CareCategory.WW);

    /** @param estimate people in the category who are in psychological care: {@code count × share} */
    public record Line(PopulationCount count, CareShare share, long estimate) {}

    /** Of which numbers an estimate is the sum. */
    public enum Basis {
        BY_BENEFIT,
        ALL_BENEFITS,
        NOT_KNOWN
    }

    /** @param shares one for each category that is counted */
    public static TargetGroupEstimate of(List<PopulationCount> counts, List<CareShare> shares) {
        Map<CareCategory, CareShare> shareOf =
                shares.stream().collect(Collectors.toMap(CareShare::category, Function.identity()));
        List<Line> lines = counts.stream()
                .sorted((one, other) -> one.category().compareTo(other.category()))
                .map(count -> line(count, shareOf.get(count.category())))
                .toList();
        Optional<Long> all = estimate(lines, EnumSet.of(CareCategory.ALL_BENEFITS));
        Optional<Long> byBenefit = estimate(lines, BENEFITS);
        Basis basis = byBenefit.isPresent()
                ? Basis.BY_BENEFIT
                : all.map(known -> Basis.ALL_BENEFITS).orElse(Basis.NOT_KNOWN);
        return new TargetGroupEstimate(
                lines,
                byBenefit.or(() -> all).orElse(null),
                basis,
                estimate(lines, EnumSet.of(CareCategory.ADULTS)).orElse(null));
    }

    private static Line line(PopulationCount count, CareShare share) {
        return new Line(count, share, share.of(count.people()));
    }

    /** Of all these categories together; empty when one of them is not known. */
    private static Optional<Long> estimate(List<Line> lines, Set<CareCategory> categories) {
        List<Line> of = lines.stream()
                .filter(line -> categories.contains(line.count().category()))
                .toList();
        return of.size() < categories.size()
                ? Optional.empty()
                : Optional.of(of.stream().mapToLong(Line::estimate).sum());
    }
}
