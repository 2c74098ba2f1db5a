package nl.hoofdzaakwerk.reporting.discipline.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * P4: what a validation rule compares: a figure with a percentage of another plus a number.
 *
 * @param rightFigure null: compared with the addend alone
 * @param factorPercent of the right figure, 0 to 10,000
 * @param addend added to that; may be below nought
 * @param margin for {@link Comparison#NEAR} only
 * @param appliesWhen a figure that has to be above nought for the rule to apply; null: it always applies
 */
@Embeddable
public record RuleTerms(
        @Enumerated(EnumType.STRING) MonthFigure leftFigure,
        @Enumerated(EnumType.STRING) Comparison comparison,
        @Enumerated(EnumType.STRING) MonthFigure rightFigure,
        int factorPercent,
        int addend,
        int margin,
        @Enumerated(EnumType.STRING) MonthFigure appliesWhen) {
    public static final int HIGHEST_FACTOR = 10_000;
    public static final int HIGHEST_NUMBER = 1_000_000;
    private static final long HUNDREDTHS = 100;

    public RuleTerms {
        if (factorPercent < 0 || factorPercent > HIGHEST_FACTOR || margin < 0 || margin > HIGHEST_NUMBER) {
            throw new IllegalArgumentException("a validation rule has an impossible factor or margin");
        }
    }

    boolean holds(MonthFigures figures) {
        return appliesWhen != null && figures.get(appliesWhen) <= 0
                || comparison.holds(
                        figures.get(leftFigure) * HUNDREDTHS, boundHundredths(figures), margin * HUNDREDTHS);
    }

    /** What the left figure is compared with, in whole numbers. */
    long bound(MonthFigures figures) {
        return Math.floorDiv(boundHundredths(figures), HUNDREDTHS);
    }

    private long boundHundredths(MonthFigures figures) {
        long right = rightFigure == null ? 0 : figures.get(rightFigure);
        return right * factorPercent + addend * HUNDREDTHS;
    }
}
