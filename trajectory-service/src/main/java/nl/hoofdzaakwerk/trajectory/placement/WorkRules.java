package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.WorkHistory;
import nl.hoofdzaakwerk.trajectory.placement.model.WorkSignals;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.model.CheckInTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.UnpaidWorkTerms;

/** The numbers that hold for work: those of its region on its first day. */
@ApplicationScoped
class WorkRules {
    private final RegionalPolicies policies;

    WorkRules(RegionalPolicies policies) {
        this.policies = policies;
    }

    void rederive(Placement placement, LocalDate today) {
        LocalDate start = placement.work().start();
        placement.rederive(policies.sustainable(placement.region(), start), interruptions(placement), today);
    }

    WorkSignals.Rules signals(Placement placement) {
        LocalDate start = placement.work().start();
        return new WorkSignals.Rules(
                unpaid(placement.work().kind(), placement.region(), start),
                interruptions(placement),
                checkIns(placement),
                policies.contractEnds(placement.region(), start));
    }

    /** A9: a trial placement has limits of its own. */
    UnpaidWorkTerms unpaid(PlacementKind kind, RegionCode region, LocalDate start) {
        return kind == PlacementKind.TRIAL ? policies.trialWork(region, start) : policies.unpaidWork(region, start);
    }

    WorkHistory history(Placement placement) {
        return placement.history(interruptions(placement));
    }

    CheckInTerms checkIns(Placement placement) {
        return policies.checkIns(placement.region(), placement.work().start());
    }

    private InterruptionTerms interruptions(Placement placement) {
        return policies.interruptions(placement.region(), placement.work().start());
    }
}
