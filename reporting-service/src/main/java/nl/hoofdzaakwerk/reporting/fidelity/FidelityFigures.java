package nl.hoofdzaakwerk.reporting.fidelity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.fidelity.model.PeriodReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.Signal;

/**
 * The signals of a release.
 *
 * @param periods in order of their last day
 */
public record FidelityFigures(List<PeriodReadings> periods) {
    /** Name of the part of a release. */
    public static final String PART = "fidelity";

    public FidelityFigures {
        periods = List.copyOf(periods);
    }

    /** What stands of before: what was told of a month or half year is not told again otherwise. */
    List<PeriodReadings> standing() {
        return periods.stream()
                .filter(told -> told.period() != Signal.Period.START_YEAR)
                .toList();
    }

    static Set<String> labels(List<PeriodReadings> periods) {
        return periods.stream().map(PeriodReadings::label).collect(Collectors.toSet());
    }
}
