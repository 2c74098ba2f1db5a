package nl.hoofdzaakwerk.reporting.release;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;

/**
 * Rules for small numbers to be set.
 *
 * @param validFromDate first day, after today
 * @param threshold fewer people than this are not shown
 * @param roundingBase what is shown is a multiple of this
 * @param dominancePercent from this share of its total a group says too much about everyone in that total
 * @param motivation why, for those who read the figures
 */
record NewDisclosureRule(
        @NotNull @BusinessDate LocalDate validFromDate,
        @NotNull @Min(0) @Max(1000) Integer threshold,
        @NotNull @Min(1) @Max(100) Integer roundingBase,
        @NotNull @Min(51) @Max(100) Integer dominancePercent,
        @NotNull @Size(min = 1, max = 500) @PlainText String motivation) {

    DisclosureRules rules() {
        return new DisclosureRules(threshold, roundingBase, dominancePercent);
    }
}
