package nl.hoofdzaakwerk.reporting.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.estimate.model.CareShare;
import nl.hoofdzaakwerk.reporting.estimate.model.PopulationCount;
import nl.hoofdzaakwerk.reporting.estimate.model.PopulationPolicy;
import nl.hoofdzaakwerk.reporting.estimate.model.RegionPopulation;
import nl.hoofdzaakwerk.reporting.estimate.model.TargetGroupEstimate;

/** F11: estimates of the target group, and the numbers they are made of. */
@ApplicationScoped
@Transactional
class TargetGroupEstimates {
    private final Populations populations;
    private final Clock clock;

    TargetGroupEstimates(Populations populations, Clock clock) {
        this.populations = populations;
        this.clock = clock;
    }

    /** An estimate with the version of its numbers. */
    record OfRegion(RegionCode region, TargetGroupEstimate estimate, long version) {}

    List<OfRegion> all() {
        List<CareShare> shares = shares();
        return populations.inOrder().stream()
                .map(population -> estimate(population, shares))
                .toList();
    }

    Optional<OfRegion> of(RegionCode region) {
        return populations.find(region).map(population -> estimate(population, shares()));
    }

    List<CareShare> shares() {
        return populations.shares(LocalDate.now(clock));
    }

    /** Records the numbers of a region instead of those it had; what is wrong with them, or nothing when it is done. */
    List<Refusal> recount(RegionCode region, List<PopulationCount> counts) {
        List<Refusal> refused = PopulationPolicy.check(counts, LocalDate.now(clock));
        if (refused.isEmpty()) {
            populations.find(region).orElseThrow().recount(counts);
            populations.flush();
        }
        return refused;
    }

    private static OfRegion estimate(RegionPopulation population, List<CareShare> shares) {
        return new OfRegion(
                population.region(), TargetGroupEstimate.of(population.counts(), shares), population.version());
    }
}
