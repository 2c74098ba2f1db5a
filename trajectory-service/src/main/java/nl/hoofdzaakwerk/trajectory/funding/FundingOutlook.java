package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingGrant;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.Milestone;
import nl.hoofdzaakwerk.trajectory.funding.model.MoneyEndPolicy;
import nl.hoofdzaakwerk.trajectory.funding.model.MoneyWarningTerms;
import nl.hoofdzaakwerk.trajectory.placement.Placements;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** What lies ahead of a grant: that its money ends (X3), and its payments (P10). */
@ApplicationScoped
class FundingOutlook {
    private final FundingSchemes schemes;
    private final RegionalPolicies policies;
    private final Placements placements;
    private final Clock clock;

    FundingOutlook(FundingSchemes schemes, RegionalPolicies policies, Placements placements, Clock clock) {
        this.schemes = schemes;
        this.policies = policies;
        this.placements = placements;
        this.clock = clock;
    }

    List<Remark> signals(FundingRequest request, FundingGrant grant) {
        if (grant.isFreed()) {
            return List.of();
        }
        LocalDate until = grant.terms().until();
        return MoneyEndPolicy.signals(
                until, LocalDate.now(clock), warningTerms(request.region()), next(request, until));
    }

    /** The scheme that covers the trajectory on the day after the money ends. */
    Optional<FundingScheme> next(FundingRequest request, LocalDate until) {
        return schemes.covering(request.clientKind(), request.method(), request.region(), until.plusDays(1));
    }

    /** How long before the end it is signalled in a region today. */
    MoneyWarningTerms warningTerms(RegionCode region) {
        return policies.find(
                        "rule = :rule and (region = :region or region is null) and validFrom <= :day"
                                + " and (validUntil is null or validUntil >= :day)"
                                + " order by region nulls last, validFrom desc",
                        Map.of("rule", MoneyWarningTerms.RULE, "region", region, "day", LocalDate.now(clock)))
                .range(0, 0)
                .firstResultOptional()
                .map(policy ->
                        new MoneyWarningTerms(policy.parameters().get(MoneyWarningTerms.MONTHS), policy.source()))
                .orElseThrow(() -> new IllegalStateException("no policy says when to warn that money ends"));
    }

    /** The most months before the end at which any region signals it. */
    int earliestWarning() {
        return policies.list("rule", MoneyWarningTerms.RULE).stream()
                .mapToInt(policy -> policy.parameters().get(MoneyWarningTerms.MONTHS))
                .max()
                .orElseThrow();
    }

    List<Milestone> milestones(FundingRequest request, FundingGrant grant) {
        if (grant.isFreed() || request.trajectoryId().isEmpty()) {
            return List.of();
        }
        List<Milestone.Job> jobs = placements
                .list("trajectoryId", request.trajectoryId().get())
                .stream()
                .filter(placement -> placement.work().isPaid())
                .map(FundingOutlook::job)
                .toList();
        FundingScheme scheme = schemes.findById(grant.schemeId());
        return Milestone.project(scheme, grant.terms().amount(), jobs, LocalDate.now(clock));
    }

    private static Milestone.Job job(Placement placement) {
        return new Milestone.Job(placement.work().start(), placement.endDate());
    }
}
