package nl.hoofdzaakwerk.reporting.programme.admission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionRule;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionGoal;

/**
 * A division with its places today (F1).
 *
 * @param playing regions that play in it
 * @param free places
 * @param waiting regions on its waiting list
 * @param admission what it asks; absent for the lowest, which takes every region
 * @param goals the way up into it
 * @param targets trajectories it asks of a region, by year; an effort (F3)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DivisionView(
        Division code,
        int places,
        int playing,
        int free,
        int waiting,
        AdmissionView admission,
        List<GoalView> goals,
        List<TargetView> targets) {

    /** Of one year. */
    public record TargetView(int year, int trajectories) {}

    /** What a division asks of a region that applies (F2). */
    public record AdmissionView(
            LocalDate validFromDate,
            boolean intakeForm,
            boolean planOfApproach,
            boolean centreMunicipality,
            int committedTrajectories,
            String source) {
        static AdmissionView of(AdmissionRule rule) {
            return new AdmissionView(
                    rule.validFrom(),
                    rule.intakeForm(),
                    rule.planOfApproach(),
                    rule.centreMunicipality(),
                    rule.committedTrajectories(),
                    rule.source());
        }
    }

    /**
     * A goal to work for; nothing is attached to missing it (F3).
     *
     * @param from the division whose regions it is about; absent for every region
     * @param countedDate on which the count holds: today, or the day of the goal once it has passed
     * @param regions it is about
     * @param reachedRegions of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoalView(
            String id,
            Division from,
            LocalDate byDate,
            LocalDate countedDate,
            int regions,
            int reachedRegions,
            boolean reached,
            String source) {
        static GoalView of(DivisionGoal goal, DivisionGoal.Progress progress) {
            return new GoalView(
                    goal.id(),
                    goal.from().orElse(null),
                    goal.by(),
                    progress.day(),
                    progress.regions(),
                    progress.reached(),
                    progress.isReached(),
                    goal.source());
        }
    }
}
