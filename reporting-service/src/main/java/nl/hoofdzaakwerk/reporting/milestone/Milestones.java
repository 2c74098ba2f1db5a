package nl.hoofdzaakwerk.reporting.milestone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.milestone.model.Milestone;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneState;

/** Milestones as the tenant of the transaction sees them. */
@ApplicationScoped
class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

    Optional<Milestone> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the same is aimed for already. */
    boolean has(RegionCode region, Milestone.Aim aim) {
        return count(
                        "region = ?1 and figure = ?2 and countsFrom = ?3 and countsUntil = ?4 and target = ?5"
                                + " and state <> ?6",
                        region.value(),
                        aim.figure(),
                        aim.period().from(),
                        aim.period().until(),
                        aim.target(),
                        MilestoneState.DROPPED)
                > 0;
    }

    /** Newest first. */
    List<Milestone> page(RegionCode region, PageRequest page) {
        var found = page.after() == null
                ? find("region = ?1 order by id desc", region.value())
                : find("region = ?1 and id < ?2 order by id desc", region.value(), page.after());
        return found.range(0, page.limitPlusOne() - 1).list();
    }
}
