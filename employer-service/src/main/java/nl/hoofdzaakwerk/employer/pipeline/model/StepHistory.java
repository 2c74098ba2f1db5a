package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.PipelineStage;

/**
 * D1: the steps of one employer as they were recorded, in that order; what was wrongly recorded is corrected by an
 * entry of its own, and the steps that hold must still follow each other.
 *
 * @param steps the first is the registration; those that are withdrawn are among them
 */
public record StepHistory(List<Recorded> steps) {
    private static final String RULE = "D1";

    /** @throws IllegalArgumentException without a registration that holds */
    public StepHistory {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().origin() != StepOrigin.REGISTRATION) {
            throw new IllegalArgumentException("a history begins with the registration");
        }
    }

    /**
     * A step as it holds now.
     *
     * @param id of the first entry, whatever corrected it
     */
    public record Recorded(UUID id, PipelineStage to, LocalDate date, StepOrigin origin, boolean withdrawn) {}

    /** What a step should have been: another stage or day, or no step at all. */
    public sealed interface Correction {
        record Changed(PipelineStage to, LocalDate date) implements Correction {}

        record Withdrawn() implements Correction {}
    }

    /** What became of a correction. */
    public sealed interface Outcome {
        record Corrected(StepHistory history) implements Outcome {}

        record Refused(List<Refusal> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /**
     * Corrects one step, when all that hold still follow each other afterwards.
     *
     * @throws IllegalArgumentException when there is no such step
     */
    public Outcome correct(UUID id, Correction correction, LocalDate today) {
        var step = steps.stream()
                .filter(recorded -> recorded.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no step " + id));
        if (step.origin() != StepOrigin.CONTACT) {
            return refused(Refusal.of("", RULE, "no-reported-step", step.origin()));
        }
        var corrected = new StepHistory(steps.stream()
                .map(recorded -> recorded.id().equals(id) ? apply(correction, recorded) : recorded)
                .toList());
        var reasons = new ArrayList<Refusal>();
        inFuture(correction, today).ifPresent(reasons::add);
        reasons.addAll(corrected.breaks());
        return reasons.isEmpty() ? new Outcome.Corrected(corrected) : new Outcome.Refused(reasons);
    }

    /** The step in which the contact is. */
    public Recorded last() {
        return inForce().getLast();
    }

    /** The steps that hold. */
    public List<Recorded> inForce() {
        return steps.stream().filter(step -> !step.withdrawn()).toList();
    }

    private static Recorded apply(Correction correction, Recorded step) {
        return switch (correction) {
            case Correction.Changed(var to, var date) -> new Recorded(step.id(), to, date, step.origin(), false);
            case Correction.Withdrawn() -> new Recorded(step.id(), step.to(), step.date(), step.origin(), true);
        };
    }

    private static Optional<Refusal> inFuture(Correction correction, LocalDate today) {
        return switch (correction) {
            case Correction.Changed changed
            when changed.date().isAfter(today) -> Optional.of(Refusal.of("/date", RULE, "in-the-future", today));
            case Correction.Changed changed -> Optional.empty();
            case Correction.Withdrawn withdrawn -> Optional.empty();
        };
    }

    private List<Refusal> breaks() {
        var holding = inForce();
        var broken = new ArrayList<Refusal>();
        for (int place = 1; place < holding.size(); place++) {
            var before = holding.get(place - 1);
            var step = holding.get(place);
            if (step.date().isBefore(before.date())) {
                broken.add(Refusal.of("", RULE, "days-out-of-order", step.to(), step.date(), before.date()));
            }
            if (step.origin() != StepOrigin.PLACEMENT
                    && !StageTransitions.after(before.to()).contains(step.to())) {
                broken.add(Refusal.of("", RULE, "steps-out-of-order", before.to(), step.to()));
            }
        }
        return broken;
    }

    private static Outcome refused(Refusal reason) {
        return new Outcome.Refused(List.of(reason));
    }
}
