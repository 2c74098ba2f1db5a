package nl.hoofdzaakwerk.reporting.statistics.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;

/**
 * F10: an amount is shown where the number of people behind it is, rounded so far that one person does not show in it.
 * It is worked out anew only when that number moves: between two releases it never tells of fewer people than a count
 * does.
 */
public final class AmountPolicy {
    /** Of fewer coaches nothing is told: their work could be known by it. */
    public static final int FEWEST_COACHES = 3;

    private static final int DAYS_BASE = 5;
    private static final int PERCENT_BASE = 5;

    private AmountPolicy() {}

    /**
     * An amount of people.
     *
     * @param exact null when there is nobody
     * @param people behind it, as published
     * @param before what the last release said of the same
     */
    public static Amount ofPeople(
            Statistic statistic, Double exact, Figure people, Optional<Amount> before, LocalDate asOf) {
        if (people.suppressed()) {
            return new Amount(null, true, null, asOf);
        }
        if (exact == null || people.value() == 0) {
            return new Amount(null, false, people.value(), asOf);
        }
        return before.filter(amount -> amount.value() != null && Objects.equals(amount.people(), people.value()))
                .orElseGet(() -> new Amount(rounded(statistic, exact), false, people.value(), asOf));
    }

    /**
     * An amount of the work of coaches with open trajectories.
     *
     * @param exact null when no month was told
     * @param enoughPeople whether so many trajectories were open that their number may be shown
     */
    public static Amount ofGuidance(
            Statistic statistic, Double exact, long coaches, boolean enoughPeople, LocalDate asOf) {
        if (exact == null) {
            return new Amount(null, false, null, asOf);
        }
        return coaches < FEWEST_COACHES || !enoughPeople
                ? new Amount(null, true, null, asOf)
                : new Amount(rounded(statistic, exact), false, null, asOf);
    }

    private static BigDecimal rounded(Statistic statistic, double exact) {
        return switch (statistic) {
            case DAYS_TO_EMPLOYER, DAYS_TO_JOB, DAYS_WORKED -> multiple(exact, DAYS_BASE);
            case EMPLOYER_DIVERSITY -> multiple(exact, PERCENT_BASE);
            case OCCUPATION_DIVERSITY, CASELOAD -> multiple(exact, 1);
            case EMPLOYER_CONTACTS -> BigDecimal.valueOf(exact).setScale(1, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal multiple(double exact, int base) {
        return BigDecimal.valueOf(Math.round(exact / base) * base);
    }
}
