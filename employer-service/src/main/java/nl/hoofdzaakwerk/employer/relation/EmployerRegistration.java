package nl.hoofdzaakwerk.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.Pipelines;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.EmployerProfile;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.outbox.Outbox;

/** Registers employers and changes what is known about them (rule D3). */
@ApplicationScoped
class EmployerRegistration {
    private static final String RULE = "D3";

    private final Employers employers;
    private final EmployerReference reference;
    private final Pipelines pipelines;
    private final Outbox outbox;
    private final Refusals refusals;
    private final Event<EmployerChanged> changes;
    private final Clock clock;

    EmployerRegistration(
            Employers employers,
            EmployerReference reference,
            Pipelines pipelines,
            Outbox outbox,
            Refusals refusals,
            Event<EmployerChanged> changes,
            Clock clock) {
        this.employers = employers;
        this.reference = reference;
        this.pipelines = pipelines;
        this.outbox = outbox;
        this.refusals = refusals;
        this.changes = changes;
        this.clock = clock;
    }

    /** Makes the one record of an employer and starts its pipeline as a prospect. */
    Employer register(RegistrationBody body, Caller caller) {
        var profile = profile(body.profile());
        var region = profile.municipality().region();
        requireOwnRegion(caller, region);
        var knownSince = knownSince(body);
        profile.kvkNumber().ifPresent(number -> requireNew(region, number, Optional.empty()));
        var employer = new Employer(Ids.next(), caller.organisation(), knownSince, profile);
        if (caller.has(Roles.ACCOUNT_MANAGER)) {
            employer.passTo(new Owner(caller.user(), caller.organisation()));
        }
        employers.persist(employer);
        outbox.publish(new EmployerRegistered(
                employer.id(),
                profile.name(),
                region,
                caller.organisation(),
                profile.sector().section(),
                profile.newToTargetGroup(),
                knownSince));
        pipelines.start(employer.id(), region, profile.newToTargetGroup(), knownSince);
        return employer;
    }

    void change(Employer employer, ProfileBody body) {
        var profile = profile(body);
        profile.kvkNumber().ifPresent(number -> requireNew(employer.region(), number, Optional.of(employer.id())));
        employer.change(profile).ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
        employers.flush();
        pipelines.startedWithoutExperience(employer.id(), profile.newToTargetGroup());
        changes.fire(new EmployerChanged(employer.id()));
    }

    private LocalDate knownSince(RegistrationBody body) {
        var today = LocalDate.now(clock);
        var day = Optional.ofNullable(body.registeredOn()).orElse(today);
        if (day.isAfter(today)) {
            throw refusals.refused(Refusal.of("/registeredOn", RULE, "registered-in-the-future", today));
        }
        return day;
    }

    private void requireNew(RegionCode region, KvkNumber number, Optional<UUID> self) {
        employers
                .registered(region, number)
                .filter(existing -> self.filter(existing::equals).isEmpty())
                .ifPresent(existing -> {
                    throw refusals.refused(
                            Refusal.of("/kvkNumber", RULE, "already-registered", number.value(), existing));
                });
    }

    private void requireOwnRegion(Caller caller, RegionCode region) {
        if (!caller.worksIn(region)) {
            throw Problem.forbidden("The municipality lies in region " + region + ", where " + caller.organisation()
                    + " does not work");
        }
    }

    private EmployerProfile profile(ProfileBody body) {
        var wrong = new ArrayList<Refusal>();
        var municipality = reference.municipality(body.municipality());
        if (municipality.isEmpty()) {
            wrong.add(Refusal.of("/municipality", RULE, "unknown-municipality", body.municipality()));
        }
        var sector = new Sector(
                body.sector().section(), Optional.ofNullable(body.sector().code()));
        reference.sectors().check(sector).ifPresent(wrong::add);
        requireNone(wrong);
        return new EmployerProfile(
                body.name().strip(),
                Optional.ofNullable(body.kvkNumber()).map(KvkNumber::new),
                municipality.orElseThrow(),
                sector,
                body.employees(),
                body.newToTargetGroup(),
                body.foundThrough());
    }

    private void requireNone(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw refusals.invalid(wrong);
        }
    }
}
