package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.placement.model.HoursTogetherPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementTerms;
import nl.hoofdzaakwerk.trajectory.placement.model.Terms;
import nl.hoofdzaakwerk.trajectory.placement.model.TermsPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.UnpaidWorkPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** Records other hours, wage or contract of work that goes on. */
@ApplicationScoped
class WorkChange {
    private final Placements placements;
    private final TrajectoryWork trajectoryWork;
    private final PlacementEvents events;
    private final PlacementChecks checks;
    private final WorkRules rules;
    private final Remarks remarks;
    private final CurrentCaller callers;
    private final Clock clock;

    WorkChange(
            Placements placements,
            TrajectoryWork trajectoryWork,
            PlacementEvents events,
            PlacementChecks checks,
            WorkRules rules,
            Remarks remarks,
            CurrentCaller callers,
            Clock clock) {
        this.placements = placements;
        this.trajectoryWork = trajectoryWork;
        this.events = events;
        this.checks = checks;
        this.rules = rules;
        this.remarks = remarks;
        this.callers = callers;
        this.clock = clock;
    }

    Placement agree(UUID placementId, TermsInput input) {
        var inHand = trajectoryWork.take(placementId);
        Placement placement = inHand.placement();
        checks.requirePossible(input, placement.work().kind());
        LocalDate today = LocalDate.now(clock);
        Terms latestBefore = placement.history().latest();
        Terms terms = input.toTerms(placement.history().on(input.fromDate()));
        remarks.require(judge(placement, terms, today));
        placement.agree(new PlacementTerms(Ids.next(), terms, callers.get().user(), clock.instant()), today);
        events.termsChanged(placement, terms, latestBefore);
        trajectoryWork.rederive(placement);
        trajectoryWork.settle(inHand.trajectory(), placement);
        return placement;
    }

    private Ruling judge(Placement placement, Terms terms, LocalDate today) {
        Work work = placement.work();
        var others = placements.ofCandidate(placement.candidateId()).stream()
                .filter(other -> !other.id().equals(placement.id()))
                .map(rules::history);
        var all = Stream.concat(others, Stream.of(placement.historyWith(terms))).toList();
        return TermsPolicy.judge(terms.from(), work.start(), placement.endDate(), today)
                .and(HoursTogetherPolicy.judge(all, terms.from()))
                .and(unpaid(placement, work, terms.expectedEnd()));
    }

    /** A9: unpaid work cannot be stretched beyond its limit. */
    private Ruling unpaid(Placement placement, Work work, Optional<LocalDate> expectedEnd) {
        return expectedEnd
                .filter(end -> !end.isBefore(work.start()))
                .map(end -> new Work(
                        work.kind(),
                        work.hours(),
                        work.start(),
                        Optional.of(end),
                        work.firstStepInTreatmentPlan(),
                        work.stepToPaidWork()))
                .map(longer ->
                        UnpaidWorkPolicy.judge(longer, 0, rules.unpaid(work.kind(), placement.region(), work.start())))
                .orElse(Ruling.allowed());
    }
}
