package nl.hoofdzaakwerk.trajectory.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.Bottleneck;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckLifeCycle;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckPolicy;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.Circle;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** Records bottlenecks and follows them up. */
@ApplicationScoped
class BottleneckDesk {
    private static final int DAYS_TO_TAKE_UP = 14;
    private static final String DISCUSS = "Bespreken in het eigen team";
    private static final String TAKE_UP = "Oppakken";

    private final Bottlenecks bottlenecks;
    private final BottleneckSteps steps;
    private final Remarks remarks;
    private final Preconditions preconditions;
    private final Clock clock;

    BottleneckDesk(
            Bottlenecks bottlenecks, BottleneckSteps steps, Remarks remarks, Preconditions preconditions, Clock clock) {
        this.bottlenecks = bottlenecks;
        this.steps = steps;
        this.remarks = remarks;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** On whose behalf somebody acts. */
    static Circle circleOf(Caller caller) {
        return switch (caller.kind()) {
            case REGION -> Circle.REGION;
            case NATIONAL -> Circle.NATION;
            case GGZ, WSP, MUNICIPALITY, UWV, REINTEGRATION, SELF_EMPLOYED -> Circle.ORGANISATION;
        };
    }

    Bottleneck record(Caller caller, BottleneckInput input) {
        if (!caller.worksIn(input.region())) {
            throw Problem.invalid(remarks.error("/region", "not-your-region"));
        }
        Bottleneck bottleneck = new Bottleneck(
                Ids.next(),
                new Bottleneck.Origin(caller.organisation(), caller.kind().name(), input.region(), caller.user()),
                input.theme(),
                input.description(),
                stepOr(input.nextStep(), DISCUSS),
                clock.instant());
        bottlenecks.persistAndFlush(bottleneck);
        note(caller, bottleneck, null);
        return bottleneck;
    }

    Bottleneck pass(Caller caller, UUID id, BottleneckLifeCycle.Step step, BottleneckInput.PassingInput input) {
        Bottleneck bottleneck = forChange(id);
        remarks.require(BottleneckPolicy.judgeStep(bottleneck.state(), step, circleOf(caller)));
        bottleneck.pass(step, stepOr(input.nextStep(), TAKE_UP));
        note(caller, bottleneck, input.note());
        return bottleneck;
    }

    Bottleneck close(Caller caller, UUID id, BottleneckInput.OutcomeInput input) {
        Bottleneck bottleneck = forChange(id);
        remarks.require(
                BottleneckPolicy.judgeStep(bottleneck.state(), input.how().step(), circleOf(caller)));
        bottleneck.close(input.how().step(), input.outcome());
        note(caller, bottleneck, null);
        return bottleneck;
    }

    Bottleneck take(Caller caller, UUID id, BottleneckInput.TakeoverInput input) {
        Bottleneck bottleneck = held(caller, id);
        bottleneck.take(caller.user());
        if (input.nextStep() != null) {
            bottleneck.next(input.nextStep().toNextStep());
        }
        note(caller, bottleneck, null);
        return bottleneck;
    }

    Bottleneck next(Caller caller, UUID id, NextStepInput input) {
        Bottleneck bottleneck = forChange(id);
        preconditions.requireMatch(bottleneck.version());
        remarks.require(BottleneckPolicy.judgeHeld(bottleneck.state(), circleOf(caller)));
        bottleneck.next(input.toNextStep());
        bottlenecks.flush();
        return bottleneck;
    }

    private Bottleneck held(Caller caller, UUID id) {
        Bottleneck bottleneck = forChange(id);
        remarks.require(BottleneckPolicy.judgeHeld(bottleneck.state(), circleOf(caller)));
        return bottleneck;
    }

    private Bottleneck forChange(UUID id) {
        return bottlenecks.forChange(id).orElseThrow(Problem::notFound);
    }

    private void note(Caller caller, Bottleneck bottleneck, String text) {
        steps.persistAndFlush(new BottleneckStep(Ids.next(), bottleneck, text, caller, clock.instant()));
    }

    private NextStep stepOr(NextStepInput given, String otherwise) {
        return given == null
                ? new NextStep(otherwise, LocalDate.now(clock).plusDays(DAYS_TO_TAKE_UP))
                : given.toNextStep();
    }
}
