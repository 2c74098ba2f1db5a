package nl.hoofdzaakwerk.reporting.publication.model;

import java.math.BigDecimal;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.statistics.model.Amount;

/** What is told of a figure. The three are never confused: withheld is not nought, and nought is not nothing. */
public sealed interface Outcome {
    String WITHHELD = "withheld";
    String NOTHING = "none";

    /** @param value the published number, in the unit of its indicator */
    record Shown(BigDecimal value) implements Outcome {
        public Shown {
            value = value.stripTrailingZeros();
        }

        /** A whole number. */
        public Shown(long value) {
            this(BigDecimal.valueOf(value));
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** Not shown, to protect people (rule F10). */
    record Withheld() implements Outcome {
        @Override
        public String text() {
            return WITHHELD;
        }
    }

    /** There is nothing to tell, such as a share of nobody. */
    record Nothing() implements Outcome {
        @Override
        public String text() {
            return NOTHING;
        }
    }

    /** What a figure tells. */
    static Outcome of(Figure figure) {
        if (figure.suppressed()) {
            return new Withheld();
        }
        return figure.value() == null ? new Nothing() : new Shown(figure.value());
    }

    /** What a statistic tells. */
    static Outcome of(Amount amount) {
        if (amount.suppressed()) {
            return new Withheld();
        }
        return amount.value() == null ? new Nothing() : new Shown(amount.value());
    }

    /** As it stands in a published file. */
    String text();

    /** @throws IllegalArgumentException when it is no outcome's text */
    static Outcome read(String text) {
        return switch (text) {
            case WITHHELD -> new Withheld();
            case NOTHING -> new Nothing();
            case String number -> new Shown(new BigDecimal(number));
        };
    }
}
