package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.employer.input.PlainLine;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a vacancy offers (rule D5).
 *
 * @param occupation ISCO-08 group, one to four digits
 * @param minimumHours per week
 * @param maximumHours per week, at least the minimum
 * @param postcode4 where the work is; the digits only
 * @param conditions working conditions that matter to this group
 * @param wagePerHour gross, in euros; may be absent
 * @param contractMonths absent when not limited in time or not known
 * @param carvedFrom what the tasks were carved from; absent when nothing was
 * @param closesOn last day open, on or after the first; absent when it has no end
 */
@Schema(name = "VacancyOffer")
record OfferBody(
        @NotBlank @Size(max = 120) @PlainLine String title,

        @NotNull @Pattern(regexp = "[0-9]{1,4}") String occupation,
        @NotNull @Min(1) @Max(99) Integer positions,
        @NotNull @Min(0) @Max(60) Integer minimumHours,
        @NotNull @Min(1) @Max(60) Integer maximumHours,
        @NotNull @Pattern(regexp = "[1-9][0-9]{3}") String postcode4,
        @NotNull @Size(max = 6) List<@NotNull WorkCondition> conditions,

        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) @PlainLine String> tasks,

        @DecimalMin("0.01") @DecimalMax("500") @Digits(integer = 3, fraction = 2)
        BigDecimal wagePerHour,

        @Min(1) @Max(120) Integer contractMonths,
        @Valid CarvingBody carvedFrom,
        @NotNull @BusinessDate LocalDate opensOn,
        @BusinessDate LocalDate closesOn) {}
