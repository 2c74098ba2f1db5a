package nl.hoofdzaakwerk.reporting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.programme.model.BaselinePolicy;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;

/** The programme as this service's other features and its API use it. */
@ApplicationScoped
@Transactional
public class Programme {
    private final Regions regions;
    private final Refusals refusals;
    private final Outbox outbox;
    private final Clock clock;

    Programme(Regions regions, Refusals refusals, Outbox outbox, Clock clock) {
        this.regions = regions;
        this.refusals = refusals;
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

    /**
     * The region, for somebody whose organisation works there.
     *
     * @throws Problem 404 when there is no such region, 403 when the organisation does not work in it
     */
    public Region regionOf(Caller caller, RegionCode code) {
        Region region = regions.find(code).orElseThrow(Problem::notFound);
        if (!caller.worksIn(code)) {
            throw Problem.forbidden("not-this-region");
        }
        return region;
    }

    /** The version of a region now, without taking it up. */
    public Optional<Long> version(RegionCode code) {
        return regions.version(code);
    }

    /** All regions in order of their code, locked until the end of the transaction. */
    public List<Region> regionsForChange() {
        return regions.lockAll();
    }

    /** F1: from today on the region plays in the division; tells the other services. */
    public void play(Region region, Division division) {
        LocalDate today = LocalDate.now(clock);
        region.play(division, today);
        regions.flush();
        outbox.publish(region.publish(today, regions.divisionTargets()));
    }

    /** F1: what a division asks of its regions in a year; tells the other services what changes of this year. */
    public void setDivisionTarget(Division division, ProgrammeYear year, Target target, Collection<Region> all) {
        regions.setDivisionTarget(division, year, target);
        LocalDate today = LocalDate.now(clock);
        if (ProgrammeYear.of(today).equals(year)) {
            DivisionTargets targets = regions.divisionTargets();
            all.stream()
                    .filter(region -> !region.hasOwnTarget(year))
                    .filter(region -> region.playsIn(division, year.firstDay()))
                    .sorted(Comparator.comparing(region -> region.code().value()))
                    .forEach(region -> outbox.publish(region.publish(today, targets)));
        }
    }

    /** Makes a change of what belongs to the region a new version of it, and answers that version. */
    public long changed(Region region) {
        return regions.newVersion(region);
    }

    public DivisionTargets divisionTargets() {
        return regions.divisionTargets();
    }

    /** F1, P9: gives a region a target of its own, and tells the other services. */
    void setTarget(Region region, ProgrammeYear year, Target target, Optional<BaselineInput> baseline) {
        baseline.ifPresent(
                given -> refusals.check(BaselinePolicy.refuse(given.fromDate(), given.untilDate(), year.firstDay())));
        region.setTarget(year, target, baseline.map(BaselineInput::toBaseline));
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
