package nl.hoofdzaakwerk.reporting.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.milestone.model.CountingPeriod;
import nl.hoofdzaakwerk.reporting.milestone.model.Milestone;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneFigure;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneState;
import nl.hoofdzaakwerk.reporting.programme.BaselineInput;
import nl.hoofdzaakwerk.reporting.programme.model.Target;

/**
 * A milestone to set.
 *
 * @param title in plain Dutch
 * @param countsFromDate first day that counts; for figures of people the first of a quarter
 * @param countsUntilDate last day that counts; for figures of people the last of a quarter
 * @param dueDate day on which it is judged
 * @param baseline where it starts from: a period before the days that count; may be left out
 * @param source document it comes from
 * @param nextStep left out: to discuss it in the steering group on its day
 */
public record NewMilestone(
        @NotNull RegionCode region,
        @NotNull MilestoneFigure figure,

        @NotNull @Size(min = 1, max = 120) @PlainText String title,

        @NotNull @Min(1) @Max(Target.HIGHEST) Integer target,
        @NotNull @BusinessDate LocalDate countsFromDate,
        @NotNull @BusinessDate LocalDate countsUntilDate,
        @NotNull @BusinessDate LocalDate dueDate,
        @Valid BaselineInput baseline,

        @NotNull @Size(min = 1, max = 200) @PlainText String source,

        @Valid NextStepInput nextStep) {

    /** The rules have said that it can be. */
    Milestone.Aim toAim() {
        return new Milestone.Aim(
                figure,
                title,
                target,
                new CountingPeriod(countsFromDate, countsUntilDate),
                dueDate,
                Optional.ofNullable(baseline).map(BaselineInput::toBaseline),
                source);
    }

    /** How a milestone is closed. */
    public enum Ending {
        EVALUATED,
        DROPPED;

        MilestoneState state() {
            return switch (this) {
                case EVALUATED -> MilestoneState.EVALUATED;
                case DROPPED -> MilestoneState.DROPPED;
            };
        }
    }

    /** @param conclusion what was learnt, or why it is given up */
    public record Closing(
            @NotNull Ending how,

            @NotNull @Size(min = 1, max = 1000) @PlainText String conclusion) {}
}
