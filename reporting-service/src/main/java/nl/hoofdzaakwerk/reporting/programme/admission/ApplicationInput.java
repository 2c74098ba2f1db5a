package nl.hoofdzaakwerk.reporting.programme.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionFile;
import nl.hoofdzaakwerk.reporting.programme.admission.model.ApplicationState;
import nl.hoofdzaakwerk.reporting.programme.model.Target;

/**
 * What a region applies for, and what it hands in with it.
 *
 * @param intakeFormDate day on which the intake form was handed in
 * @param planOfApproachDate day on which the plan of approach was handed in
 * @param committedTrajectories that the region undertakes to start a year; an effort, not an obligation (rule F3)
 * @param nextStep what happens while it waits; left out: to look in the steering group, within a month
 */
public record ApplicationInput(
        @NotNull Division division,
        @BusinessDate LocalDate intakeFormDate,
        @BusinessDate LocalDate planOfApproachDate,

        @NotNull @Min(0) @Max(Target.HIGHEST) Integer committedTrajectories,

        @Valid NextStepInput nextStep) {

    AdmissionFile toFile(boolean centreCommitted) {
        return new AdmissionFile(intakeFormDate, planOfApproachDate, committedTrajectories, centreCommitted);
    }

    /** How a waiting application ends without a place. */
    public enum Ending {
        WITHDRAWN,
        DECLINED;

        ApplicationState state() {
            return switch (this) {
                case WITHDRAWN -> ApplicationState.WITHDRAWN;
                case DECLINED -> ApplicationState.DECLINED;
            };
        }
    }

    /** @param how a region withdraws, the programme manager declines */
    public record Closing(
            @NotNull Ending how,

            @NotNull @Size(min = 1, max = 500) @PlainText String reason) {}

    /** @param division a lower one than the region plays in */
    public record StepDown(@NotNull Division division) {}
}
