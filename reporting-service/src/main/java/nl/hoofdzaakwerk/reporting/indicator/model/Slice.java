package nl.hoofdzaakwerk.reporting.indicator.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.BenefitKind;

/**
 * The people another measure counts, of some values of a dimension only.
 *
 * @param values as {@link Atom#value(Dimension)} names them
 */
public record Slice(Measure of, Dimension dimension, Set<String> values) {
    private static final Set<String> WITHOUT_WORK = Arrays.stream(BenefitKind.values())
            .filter(benefit -> benefit != BenefitKind.EMPLOYED)
            .map(BenefitKind::name)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WITH_WORK = Set.of(BenefitKind.EMPLOYED.name());
    private static final Map<Measure, Slice> ALL = Map.of(
            Measure.OUT_OF_WORK, new Slice(Measure.STARTED, Dimension.BENEFIT, WITHOUT_WORK),
            Measure.OUT_OF_WORK_PLACED, new Slice(Measure.PLACED, Dimension.BENEFIT, WITHOUT_WORK),
            Measure.IN_WORK, new Slice(Measure.STARTED, Dimension.BENEFIT, WITH_WORK),
            Measure.WORK_UNKNOWN, new Slice(Measure.STARTED, Dimension.BENEFIT, Set.of("")));

    public Slice {
        values = Set.copyOf(values);
    }

    static Optional<Slice> of(Measure measure) {
        return Optional.ofNullable(ALL.get(measure));
    }
}
