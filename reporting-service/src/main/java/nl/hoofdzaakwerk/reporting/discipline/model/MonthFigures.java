package nl.hoofdzaakwerk.reporting.discipline.model;

import java.util.EnumMap;
import java.util.Map;

/** P4: all figures of an organisation's month. */
public record MonthFigures(Map<MonthFigure, Long> values) {
    public MonthFigures {
        values = Map.copyOf(values);
        if (values.size() != MonthFigure.values().length) {
            throw new IllegalArgumentException("a figure of the month is missing");
        }
    }

    /** @param numbers in the order of {@link MonthFigure} */
    public static MonthFigures inOrder(long... numbers) {
        Map<MonthFigure, Long> values = new EnumMap<>(MonthFigure.class);
        for (MonthFigure figure : MonthFigure.values()) {
            values.put(figure, numbers[figure.ordinal()]);
        }
        return new MonthFigures(values);
    }

    public long get(MonthFigure figure) {
        return values.get(figure);
    }
}
