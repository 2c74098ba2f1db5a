package nl.hoofdzaakwerk.reporting.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.milestone.model.Line;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneFigure;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneState;
import nl.hoofdzaakwerk.reporting.programme.BaselineInput;

/**
 * What a region wants to have reached on a day (F5).
 *
 * @param definition what is counted, in plain language
 * @param asOfDate day of the counts; absent before anything was published
 * @param nextStep absent once it is closed
 * @param lines the list behind it: those of its whole years by subregion and by each dimension, as far as published;
 *     lists of milestones leave it out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MilestoneView(
        UUID id,
        RegionCode region,
        MilestoneFigure figure,
        String definition,
        String title,
        int target,
        LocalDate countsFromDate,
        LocalDate countsUntilDate,
        LocalDate dueDate,
        BaselineInput baseline,
        String source,
        LocalDate asOfDate,
        StandingView standing,
        MilestoneState state,
        LocalDate closedDate,
        String conclusion,
        NextStepInput nextStep,
        List<LineView> lines) {

    /**
     * A published count of some of those behind it.
     *
     * @param by SUBREGION, or the dimension by which they are told apart
     * @param value absent when it is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(int year, String by, String key, Long value, boolean suppressed) {
        static LineView of(Line line) {
            return new LineView(line.year(), line.by(), line.key(), line.value(), line.value() == null);
        }
    }
}
