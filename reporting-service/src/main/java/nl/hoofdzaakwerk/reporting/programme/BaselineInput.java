package nl.hoofdzaakwerk.reporting.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.programme.model.Baseline;
import nl.hoofdzaakwerk.reporting.programme.model.Target;

/**
 * P9: where a target starts from, as requests give and answers show it.
 *
 * @param value what was reached in the period, 0 to 100,000
 * @param source where the number comes from
 */
public record BaselineInput(
        @NotNull @Min(0) @Max(Target.HIGHEST) Integer value,
        @NotNull @BusinessDate LocalDate fromDate,
        @NotNull @BusinessDate LocalDate untilDate,

        @NotNull @Size(min = 1, max = 200) @PlainText String source) {

    public static BaselineInput of(Baseline baseline) {
        return new BaselineInput(baseline.value(), baseline.from(), baseline.until(), baseline.source());
    }

    /** {@link nl.hoofdzaakwerk.reporting.programme.model.BaselinePolicy} has said it may. */
    public Baseline toBaseline() {
        return new Baseline(value, fromDate, untilDate, source);
    }
}
