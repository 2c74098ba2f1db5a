package nl.hoofdzaakwerk.reporting.programme.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionRule;
import nl.hoofdzaakwerk.reporting.programme.model.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the programme manager sets of a division. */
final class DivisionChange {
    private DivisionChange() {}

    /** @param trajectories to start in the year: 0 to 100,000 */
    @Schema(name = "DivisionTarget")
    record TargetInput(@NotNull @Min(0) @Max(Target.HIGHEST) Integer trajectories) {}

    /**
     * How many places there are.
     *
     * @param validFromDate first day; today or later
     */
    @Schema(name = "DivisionPlaces")
    record PlacesInput(
            @NotNull @BusinessDate LocalDate validFromDate,
            @NotNull @Min(0) @Max(1000) Integer places,

            @NotNull @Size(min = 1, max = 200) @PlainText String reason) {}

    /**
     * What admission asks.
     *
     * @param validFromDate first day; today or later
     * @param committedTrajectories that a region undertakes to start a year, at the least
     * @param source document it comes from
     */
    @Schema(name = "DivisionAdmission")
    record AdmissionInput(
            @NotNull @BusinessDate LocalDate validFromDate,
            @NotNull Boolean intakeForm,
            @NotNull Boolean planOfApproach,
            @NotNull Boolean centreMunicipality,

            @NotNull @Min(0) @Max(Target.HIGHEST) Integer committedTrajectories,

            @NotNull @Size(min = 1, max = 200) @PlainText String source) {

        AdmissionRule toRule(Division division) {
            return new AdmissionRule(
                    division,
                    validFromDate,
                    intakeForm,
                    planOfApproach,
                    centreMunicipality,
                    committedTrajectories,
                    source);
        }
    }
}
