package nl.hoofdzaakwerk.reporting.estimate.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Method;

/**
 * F12: what a euro invested in guidance yields to society, as estimated elsewhere.
 *
 * @param euroPerEuro yield of one euro
 * @param trajectoryCost in euros, for three years of guidance
 */
public record SocialValue(
        Method method, BigDecimal euroPerEuro, BigDecimal trajectoryCost, String source, LocalDate validFrom) {

    /** The estimated yield in euros and cents. */
    public BigDecimal of(BigDecimal invested) {
        return invested.multiply(euroPerEuro).setScale(2, RoundingMode.HALF_UP);
    }

    /** What so many trajectories cost. */
    public BigDecimal cost(long trajectories) {
        return trajectoryCost.multiply(BigDecimal.valueOf(trajectories)).setScale(2, RoundingMode.HALF_UP);
    }
}
