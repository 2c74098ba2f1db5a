package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.UnpaidWorkPolicy;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** Shows work with what the rules signal today. */
@ApplicationScoped
class PlacementViews {
    private final RegionalPolicies policies;
    private final Remarks remarks;
    private final Clock clock;

    PlacementViews(RegionalPolicies policies, Remarks remarks, Clock clock) {
        this.policies = policies;
        this.remarks = remarks;
        this.clock = clock;
    }

    PlacementView one(Placement placement) {
        return PlacementView.of(placement, signals(placement));
    }

    private List<RemarkView> signals(Placement placement) {
        if (!placement.isOpen() || placement.work().isPaid()) {
            return List.of();
        }
        LocalDate start = placement.work().start();
        return UnpaidWorkPolicy.signal(start, LocalDate.now(clock), policies.unpaidWork(placement.region(), start))
                .map(remarks::say)
                .stream()
                .toList();
    }
}
