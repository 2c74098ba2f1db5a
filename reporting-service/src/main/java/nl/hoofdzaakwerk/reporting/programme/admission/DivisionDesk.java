package nl.hoofdzaakwerk.reporting.programme.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionRule;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionGoal;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionPolicy;
import nl.hoofdzaakwerk.reporting.programme.admission.model.PlaceAllocation;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;

/** Shows the divisions, and sets how many places they have and what they ask (F1, F2). */
@ApplicationScoped
class DivisionDesk {
    private final Programme programme;
    private final DivisionRecords divisions;
    private final Applications applications;
    private final Places places;
    private final Refusals refusals;
    private final Preconditions preconditions;
    private final Tenancy tenancy;
    private final Clock clock;

    DivisionDesk(
            Programme programme,
            DivisionRecords divisions,
            Applications applications,
            Places places,
            Refusals refusals,
            Preconditions preconditions,
            Tenancy tenancy,
            Clock clock) {
        this.programme = programme;
        this.divisions = divisions;
        this.applications = applications;
        this.places = places;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** From the highest down. */
    List<DivisionView> all() {
        List<Region> regions = programme.regions();
        Map<RegionCode, Division> playing =
                Places.playing(regions.stream().collect(Collectors.toMap(Region::code, Function.identity())), today());
        Map<Division, Integer> available = divisions.places(today());
        Map<Division, AdmissionRule> rules = divisions.rules(today());
        return Arrays.stream(Division.values())
                .map(division -> new DivisionView(
                        division,
                        available.getOrDefault(division, 0),
                        (int) playing.values().stream().filter(division::equals).count(),
                        PlaceAllocation.free(division, available, playing),
                        (int) applications.waiting().stream()
                                .filter(one -> one.division() == division)
                                .count(),
                        Optional.ofNullable(rules.get(division))
                                .map(DivisionView.AdmissionView::of)
                                .orElse(null),
                        goals(division, regions),
                        targets(division)))
                .toList();
    }

    /** A division with the version of what is set of it. */
    record Answer(DivisionView division, long version) {}

    Answer one(Division division) {
        DivisionView shown = all().stream()
                .filter(view -> view.code() == division)
                .findFirst()
                .orElseThrow();
        return new Answer(shown, divisions.version(division));
    }

    /** Whoever waits moves up into new places at once. */
    Answer setPlaces(Division division, DivisionChange.PlacesInput input) {
        return tenancy.asSystem("places", () -> {
            Map<RegionCode, Region> regions = places.lock();
            preconditions.requireMatch(divisions.version(division));
            refusals.check(DivisionPolicy.refuseStart(input.validFromDate(), today()));
            divisions.setPlaces(division, input.validFromDate(), input.places(), input.reason());
            places.handOut(regions, today());
            return one(division);
        });
    }

    Answer setRule(Division division, DivisionChange.AdmissionInput input) {
        return tenancy.asSystem("places", () -> {
            Map<RegionCode, Region> regions = places.lock();
            preconditions.requireMatch(divisions.version(division));
            refusals.check(DivisionPolicy.refuseRule(division, input.validFromDate(), today()));
            divisions.setRule(input.toRule(division));
            places.handOut(regions, today());
            return one(division);
        });
    }

    /** F1: what the division asks of its regions in a year; a region's own target goes before it. */
    Answer setTarget(Division division, ProgrammeYear year, Target target) {
        return tenancy.asSystem("places", () -> {
            Map<RegionCode, Region> regions = places.lock();
            preconditions.requireMatch(divisions.version(division));
            programme.setDivisionTarget(division, year, target, regions.values());
            divisions.newVersion(division);
            return one(division);
        });
    }

    /** Places that came free by the passing of time. */
    int handOut() {
        return tenancy.asSystem("places", () -> places.handOut(places.lock(), today()));
    }

    private List<DivisionView.GoalView> goals(Division division, List<Region> regions) {
        return divisions.goals().stream()
                .filter(goal -> goal.to() == division)
                .map(goal -> DivisionView.GoalView.of(goal, progress(goal, regions)))
                .toList();
    }

    private List<DivisionView.TargetView> targets(Division division) {
        DivisionTargets targets = programme.divisionTargets();
        return targets.years().stream()
                .map(ProgrammeYear::new)
                .flatMap(year -> targets.of(division, year).stream()
                        .map(target -> new DivisionView.TargetView(year.value(), target.trajectories())))
                .toList();
    }

    private DivisionGoal.Progress progress(DivisionGoal goal, List<Region> regions) {
        return goal.progress(regions, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
