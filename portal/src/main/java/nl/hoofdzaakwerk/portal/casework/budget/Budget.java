package nl.hoofdzaakwerk.portal.casework.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A budget with what was planned and what came of it; amounts in euros. */
record Budget(UUID id, String name, boolean balanced, Side income, Side expenditure, List<Line> lines) {

    /** A budget in a list. */
    record Summary(UUID id, String name, String region, Instant openedAt) {}

    /** All lines of one side together. */
    record Side(BigDecimal planned, BigDecimal realised, List<Year> years) {}

    record Year(int year, BigDecimal planned, BigDecimal realised) {}

    /**
     * A line.
     *
     * @param left free to spend; of income, still to come
     */
    record Line(
            UUID id,
            String side,
            String heading,
            String name,
            BigDecimal planned,
            BigDecimal reserved,
            BigDecimal realised,
            BigDecimal left,
            List<Year> years) {

        public boolean isIncome() {
            return side.equals("INCOME");
        }
    }

    /**
     * Two bars of a chart.
     *
     * @param top where it begins, in the chart's own units
     * @param planned width of the one bar
     * @param realised width of the other
     */
    record Bar(String name, int top, int planned, int realised) {
        private static final int HEIGHT = 60;
        private static final int WIDEST = 410;

        public int textTop() {
            return top + 16;
        }

        public int plannedTop() {
            return top + 22;
        }

        public int realisedTop() {
            return top + 38;
        }

        private static Bar of(Line line, int place, BigDecimal most) {
            return new Bar(line.name(), place * HEIGHT, width(line.planned(), most), width(line.realised(), most));
        }

        private static int width(BigDecimal amount, BigDecimal most) {
            return most.signum() == 0
                    ? 0
                    : amount.max(BigDecimal.ZERO)
                            .multiply(BigDecimal.valueOf(WIDEST))
                            .divide(most, RoundingMode.HALF_UP)
                            .intValue();
        }
    }

    /** Planned beside realised, a pair of bars for each line. */
    public List<Bar> bars() {
        BigDecimal most = lines.stream()
                .map(line -> line.planned().max(line.realised()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(place -> Bar.of(lines.get(place), place, most))
                .toList();
    }

    public int chartHeight() {
        return lines.size() * Bar.HEIGHT;
    }
}
