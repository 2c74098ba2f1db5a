package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.trajectory.placement.model.ContractKind;
import nl.hoofdzaakwerk.trajectory.placement.model.HoursPerWeek;
import nl.hoofdzaakwerk.trajectory.placement.model.Terms;

/**
 * What is agreed about work from a day on.
 *
 * @param fromDate first day on which it holds; given again for the same day, the last word counts
 * @param contractKind left out: as before
 * @param expectedEndDate last day of the agreement; left out: as before, and none for a permanent contract
 * @param wage gross; left out: as before
 */
public record TermsInput(
        @NotNull @BusinessDate LocalDate fromDate,
        @NotNull @Min(1) @Max(HoursPerWeek.MOST) Integer hoursPerWeek,
        ContractKind contractKind,
        @BusinessDate LocalDate expectedEndDate,
        @Valid WageInput wage) {

    /** @param before the terms that held until then */
    Terms toTerms(Terms before) {
        Optional<ContractKind> contract = Optional.ofNullable(contractKind).or(before::contract);
        Optional<LocalDate> end = Optional.ofNullable(expectedEndDate)
                .or(() -> before.expectedEnd().filter(day -> !day.isBefore(fromDate)));
        return new Terms(
                fromDate,
                new HoursPerWeek(hoursPerWeek),
                contract,
                contractKind == ContractKind.PERMANENT ? Optional.empty() : end,
                Optional.ofNullable(wage).map(WageInput::toWage).or(before::wage));
    }
}
