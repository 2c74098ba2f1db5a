package nl.hoofdzaakwerk.reporting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;

/** The programme as this service's other features and its API use it. */
@ApplicationScoped
@Transactional
public class Programme {
    private final Regions regions;
    private final Outbox outbox;
    private final Clock clock;

    Programme(Regions regions, Outbox outbox, Clock clock) {
        this.regions = regions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All regions, in order of their code. */
    public List<Region> regions() {
        return regions.inOrder();
    }

    public Optional<Region> region(RegionCode code) {
        return regions.find(code);
    }

    public DivisionTargets divisionTargets() {
        return regions.divisionTargets();
    }

    /** F1: gives a region a target of its own, and tells the other services. */
    void setTarget(Region region, ProgrammeYear year, Target target) {
        region.setTarget(year, target);
        outbox.publish(region.publish(LocalDate.now(clock), regions.divisionTargets()));
    }

    /** Tells the other services the programme of this year, once for each region; returns how many were told. */
    int publishThisYear() {
        LocalDate today = LocalDate.now(clock);
        List<Region> unpublished = regions.lockUnpublished(ProgrammeYear.of(today));
        DivisionTargets targets = regions.divisionTargets();
        unpublished.forEach(region -> outbox.publish(region.publish(today, targets)));
        return unpublished.size();
    }
}
