package nl.hoofdzaakwerk.reporting.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.milestone.model.Milestone;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestonePolicy;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneState;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.BaselinePolicy;

/** Sets milestones and follows them up (F5). */
@ApplicationScoped
class MilestoneDesk {
    private static final String DISCUSS = "Bespreken in de stuurgroep hoe het ervoor staat";

    private final Programme programme;
    private final Milestones milestones;
    private final Refusals refusals;
    private final Preconditions preconditions;
    private final TransactionLocks locks;
    private final Clock clock;

    MilestoneDesk(
            Programme programme,
            Milestones milestones,
            Refusals refusals,
            Preconditions preconditions,
            TransactionLocks locks,
            Clock clock) {
        this.programme = programme;
        this.milestones = milestones;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.locks = locks;
        this.clock = clock;
    }

    Milestone set(Caller caller, NewMilestone input) {
        RegionCode region = programme.regionOf(caller, input.region()).code();
        refusals.check(refuse(input));
        Milestone.Aim aim = input.toAim();
        locks.take("milestones " + region);
        if (milestones.has(region, aim)) {
            refusals.check(List.of(Refusal.of("F5.set-already")));
        }
        NextStep step = input.nextStep() == null
                ? new NextStep(DISCUSS, aim.due())
                : input.nextStep().toNextStep();
        Milestone milestone = new Milestone(Ids.next(), region, aim, step, clock.instant());
        milestones.persistAndFlush(milestone);
        return milestone;
    }

    Milestone next(UUID id, NextStepInput step) {
        Milestone milestone = forChange(id);
        preconditions.requireMatch(milestone.version());
        refusals.check(MilestonePolicy.refuseClosing(
                milestone.state(), MilestoneState.DROPPED, milestone.aim().due(), today()));
        milestone.next(step.toNextStep());
        milestones.flush();
        return milestone;
    }

    Milestone close(UUID id, NewMilestone.Closing closing) {
        Milestone milestone = forChange(id);
        MilestoneState wanted = closing.how().state();
        refusals.check(MilestonePolicy.refuseClosing(
                milestone.state(), wanted, milestone.aim().due(), today()));
        milestone.close(wanted, today(), closing.conclusion());
        milestones.flush();
        return milestone;
    }

    private static List<Refusal> refuse(NewMilestone input) {
        List<Refusal> refusals = new ArrayList<>(MilestonePolicy.refuse(
                input.figure(), input.countsFromDate(), input.countsUntilDate(), input.dueDate()));
        if (input.baseline() != null) {
            refusals.addAll(BaselinePolicy.refuse(
                    input.baseline().fromDate(), input.baseline().untilDate(), input.countsFromDate()));
        }
        return refusals;
    }

    private Milestone forChange(UUID id) {
        return milestones.forChange(id).orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
