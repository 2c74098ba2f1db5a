package nl.hoofdzaakwerk.reporting.keyfigure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of key figures. */
final class KeyFigureBodies {
    private KeyFigureBodies() {}

    /**
     * A key figure and what was agreed.
     *
     * @param replacement who stands in; absent when there is nobody yet, which is shown as a gap
     * @param hoursPerWeek 0 to 40, one decimal
     * @param fromDate first day
     */
    @Schema(name = "NewKeyFigure")
    record NewKeyFigure(
            @NotNull @Valid WorkContactBody person,
            @Valid WorkContactBody replacement,

            @NotNull @DecimalMin("0") @DecimalMax("40") @Digits(integer = 2, fraction = 1)
            BigDecimal hoursPerWeek,

            @NotNull @BusinessDate LocalDate fromDate) {}

    /** As {@link NewKeyFigure}, from now on. */
    @Schema(name = "KeyFigureChange")
    record KeyFigureChange(
            @NotNull @Valid WorkContactBody person,
            @Valid WorkContactBody replacement,

            @NotNull @DecimalMin("0") @DecimalMax("40") @Digits(integer = 2, fraction = 1)
            BigDecimal hoursPerWeek) {}

    /**
     * That the replacement becomes key figure.
     *
     * @param fromDate first day of the replacement as key figure
     * @param replacement who replaces the new one; absent when there is nobody yet
     * @param hoursPerWeek 0 to 40, one decimal
     */
    @Schema(name = "KeyFigureSuccession")
    record Passing(
            @NotNull @BusinessDate LocalDate fromDate,
            @Valid WorkContactBody replacement,

            @NotNull @DecimalMin("0") @DecimalMax("40") @Digits(integer = 2, fraction = 1)
            BigDecimal hoursPerWeek) {}

    /** @param untilDate last day */
    @Schema(name = "KeyFigureEnding")
    record Ending(@NotNull @BusinessDate LocalDate untilDate) {}

    /** Days away, both included; why is nobody's business. */
    @Schema(name = "KeyFigureAbsence")
    record Away(
            @NotNull @BusinessDate LocalDate fromDate,
            @NotNull @BusinessDate LocalDate untilDate) {}
}
