package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.WorkSignals;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Signals as they were given: each once, and resolved as soon as what they say no longer holds. */
@ApplicationScoped
class PlacementSignals implements PanacheRepositoryBase<PlacementSignal, UUID> {
    private static final String OWN = "t.organisation = :organisation and t.coach = :user";
    private static final String OF_INSTITUTION =
            "(t.organisation = :organisation or t.treatingOrganisation = :organisation)";

    private final Placements placements;
    private final WorkRules rules;
    private final Clock clock;

    PlacementSignals(Placements placements, WorkRules rules, Clock clock) {
        this.placements = placements;
        this.rules = rules;
        this.clock = clock;
    }

    /** An open signal and whose work it is about. */
    record Found(PlacementSignal signal, UUID trajectoryId, UUID candidateId) {
        UUID id() {
            return signal.id();
        }
    }

    /** What holds today of the work of a trajectory; nothing once guidance has stopped. */
    List<Remark> today(Trajectory trajectory, Placement placement, List<Placement> ofTrajectory) {
        return trajectory.state().isOpen()
                ? WorkSignals.of(placement, ofTrajectory, rules.signals(placement), LocalDate.now(clock))
                : List.of();
    }

    /**
     * Gives the signals that are new, and resolves those that are over. The trajectory is locked.
     *
     * @return how many are new
     */
    int refresh(Trajectory trajectory) {
        List<Placement> all = placements.of(trajectory.id());
        int given = all.stream()
                .mapToInt(placement -> refresh(placement.id(), today(trajectory, placement, all)))
                .sum();
        flush();
        return given;
    }

    private int refresh(UUID placementId, List<Remark> holding) {
        List<PlacementSignal> known = list("placementId", placementId);
        known.stream()
                .filter(signal -> signal.isOpen() && holding.stream().noneMatch(signal::says))
                .forEach(signal -> signal.resolve(LocalDate.now(clock)));
        int given = 0;
        for (Remark remark : holding) {
            var before = known.stream().filter(signal -> signal.says(remark)).findFirst();
            before.ifPresent(PlacementSignal::reopen);
            if (before.isEmpty()) {
                persist(new PlacementSignal(Ids.next(), placementId, remark, LocalDate.now(clock)));
                given++;
            }
        }
        return given;
    }

    /** Open signals, newest first; elsewhere than in GGZ those of the own caseload. */
    List<Found> page(Caller caller, boolean mine, PageRequest page) {
        boolean own = mine || caller.kind() != OrganisationKind.GGZ;
        String query = "select s, t.id, t.candidateId from PlacementSignal s join Placement p on p.id = s.placementId"
                + " join Trajectory t on t.id = p.trajectoryId where s.resolvedOn is null and "
                + (own ? OWN : OF_INSTITUTION)
                + (page.after() == null ? "" : " and s.id < :after") + " order by s.id desc";
        var found = getEntityManager()
                .createQuery(query, Tuple.class)
                .setParameter("organisation", caller.organisation())
                .setMaxResults(page.limitPlusOne());
        if (own) {
            found.setParameter("user", caller.user());
        }
        if (page.after() != null) {
            found.setParameter("after", page.after());
        }
        return found.getResultStream()
                .map(row ->
                        new Found(row.get(0, PlacementSignal.class), row.get(1, UUID.class), row.get(2, UUID.class)))
                .toList();
    }
}
