package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import nl.hoofdzaakwerk.trajectory.placement.model.Wage;
import nl.hoofdzaakwerk.trajectory.placement.model.WagePer;

/**
 * A gross wage as requests give and answers show it.
 *
 * @param amount euros, with two decimals at most
 */
public record WageInput(
        @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = Wage.CENTS)
        BigDecimal amount,

        @NotNull WagePer per) {

    static WageInput of(Wage wage) {
        return new WageInput(wage.amount(), wage.per());
    }

    boolean isPossible() {
        return Wage.isPossible(amount, per);
    }

    Wage toWage() {
        return new Wage(amount, per);
    }
}
