package nl.hoofdzaakwerk.reporting.programme.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.RegionView;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionFile;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionPolicy;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionRule;
import nl.hoofdzaakwerk.reporting.programme.admission.model.ApplicationPolicy;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionApplication;
import nl.hoofdzaakwerk.reporting.programme.admission.model.PlaceAllocation;
import nl.hoofdzaakwerk.reporting.programme.commitment.Commitments;
import nl.hoofdzaakwerk.reporting.programme.model.Region;

/**
 * Takes applications in order of arrival (F1, F2). Each piece of work is one system transaction: a place that is given
 * or comes free moves other regions than the caller's.
 */
@ApplicationScoped
class ApplicationDesk {
    private static final String LOOK = "Bespreken in de stuurgroep wat er kan zolang er geen plaats is";

    private final Programme programme;
    private final Applications applications;
    private final DivisionRecords divisions;
    private final Places places;
    private final Commitments commitments;
    private final ApplicationViews views;
    private final Refusals refusals;
    private final Preconditions preconditions;
    private final Tenancy tenancy;
    private final Clock clock;

    ApplicationDesk(
            Programme programme,
            Applications applications,
            DivisionRecords divisions,
            Places places,
            Commitments commitments,
            ApplicationViews views,
            Refusals refusals,
            Preconditions preconditions,
            Tenancy tenancy,
            Clock clock) {
        this.programme = programme;
        this.applications = applications;
        this.divisions = divisions;
        this.places = places;
        this.commitments = commitments;
        this.views = views;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** An application with the version its region has now. */
    record Answer(ApplicationView application, long version) {}

    /** The last application of a region. */
    Answer latest(Caller caller, RegionCode code) {
        Region region = programme.regionOf(caller, code);
        return answer(applications.latestOf(code).orElseThrow(Problem::notFound), region.version());
    }

    Answer apply(Caller caller, RegionCode code, ApplicationInput input) {
        return tenancy.asSystem("places", () -> {
            Map<RegionCode, Region> regions = lockFor(caller, code);
            Region region = regions.get(code);
            AdmissionFile file = input.toFile(isCentreCommitted(region));
            refusals.check(refuse(region, input.division(), file));
            NextStep step = input.nextStep() == null
                    ? new NextStep(LOOK, today().plusMonths(1))
                    : input.nextStep().toNextStep();
            DivisionApplication application = new DivisionApplication(
                    Ids.next(),
                    new DivisionApplication.Wish(code, input.division(), caller.user()),
                    file,
                    applications.nextArrival(),
                    clock.instant(),
                    step);
            applications.persistAndFlush(application);
            return handOut(regions, application);
        });
    }

    Answer close(Caller caller, RegionCode code, ApplicationInput.Closing closing) {
        return tenancy.asSystem("places", () -> {
            Map<RegionCode, Region> regions = lockFor(caller, code);
            DivisionApplication application = waitingOf(code);
            refusals.check(ApplicationPolicy.refuseClosing(
                    closing.how().state(), caller.kind().name()));
            application.close(closing.how().state(), today(), closing.reason());
            applications.flush();
            return handOut(regions, application);
        });
    }

    Answer next(Caller caller, RegionCode code, NextStepInput step) {
        return tenancy.asSystem("places", () -> {
            Region region = lockFor(caller, code).get(code);
            DivisionApplication application = waitingOf(code);
            application.next(step.toNextStep());
            applications.flush();
            return answer(application, programme.changed(region));
        });
    }

    /** A region in its lower division, with its version. */
    record SteppedDown(RegionView region, long version) {}

    /** F1: gives up a place; whoever waits for it moves up. */
    SteppedDown stepDown(Caller caller, RegionCode code, Division lower) {
        return tenancy.asSystem("places", () -> {
            Map<RegionCode, Region> regions = lockFor(caller, code);
            Map<RegionCode, Division> playing = Places.playing(regions, today());
            int free = PlaceAllocation.free(lower, divisions.places(today()), playing);
            refusals.check(ApplicationPolicy.refuseStepDown(
                    playing.get(code), lower, free, applications.waitingOf(code).isPresent()));
            Region region = regions.get(code);
            programme.play(region, lower);
            places.handOut(regions, today());
            long version = programme.changed(region);
            return new SteppedDown(RegionView.of(region, programme.divisionTargets(), today()), version);
        });
    }

    private Map<RegionCode, Region> lockFor(Caller caller, RegionCode code) {
        if (!caller.worksIn(code)) {
            throw Problem.forbidden("not-this-region");
        }
        preconditions.requireMatch(programme.version(code).orElseThrow(Problem::notFound));
        Map<RegionCode, Region> regions = places.lock();
        preconditions.requireMatch(regions.get(code).version());
        return regions;
    }

    private boolean isCentreCommitted(Region region) {
        return !commitments.centresCommitted(List.of(region), today()).isEmpty();
    }

    private List<Refusal> refuse(Region region, Division wanted, AdmissionFile file) {
        AdmissionRule rule = divisions.rules(today()).get(wanted);
        if (rule == null) {
            return List.of(Refusal.at("/division", "F1.takes-every-region"));
        }
        Division playing = region.divisionOn(today()).orElseThrow().division();
        List<Refusal> all = new ArrayList<>(AdmissionPolicy.refuse(playing, wanted, rule, file));
        all.addAll(AdmissionPolicy.refuseDates(file, today()));
        if (applications.waitingOf(region.code()).isPresent()) {
            all.add(Refusal.of("F1.waits-already"));
        }
        return all;
    }

    private Answer handOut(Map<RegionCode, Region> regions, DivisionApplication application) {
        places.handOut(regions, today());
        return answer(application, programme.changed(regions.get(application.region())));
    }

    private DivisionApplication waitingOf(RegionCode code) {
        return applications.waitingOf(code).orElseThrow(Problem::notFound);
    }

    private Answer answer(DivisionApplication application, long version) {
        return new Answer(views.of(application), version);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
