package nl.hoofdzaakwerk.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.Pipelines;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy.Description;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.EmployerProfile;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
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
    private final ProfileReader profiles;
    private final Duplicates duplicates;
    private final Pipelines pipelines;
    private final Outbox outbox;
    private final Refusals refusals;
    private final Event<EmployerAdded> additions;
    private final Event<EmployerChanged> changes;
    private final Clock clock;

    EmployerRegistration(
            Employers employers,
            ProfileReader profiles,
            Duplicates duplicates,
            Pipelines pipelines,
            Outbox outbox,
            Refusals refusals,
            Event<EmployerAdded> additions,
            Event<EmployerChanged> changes,
            Clock clock) {
        this.employers = employers;
        this.profiles = profiles;
        this.duplicates = duplicates;
        this.pipelines = pipelines;
        this.outbox = outbox;
        this.refusals = refusals;
        this.additions = additions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Makes the one record of an employer and starts its pipeline as a prospect. */
    Employer register(RegistrationBody body, Caller caller) {
        var profile = profiles.read(body.profile());
        var region = profile.municipality().region();
        requireOwnRegion(caller, region);
        var knownSince = knownSince(body);
        requireNew(profile, body.knownDifferent());
        var employer = new Employer(Ids.next(), caller.organisation(), knownSince, profile);
        if (caller.has(Roles.ACCOUNT_MANAGER)) {
            employer.passTo(new Owner(caller.user(), caller.organisation()));
        }
        employers.persist(employer);
        store(profile);
        outbox.publish(new EmployerRegistered(
                employer.id(),
                profile.name(),
                region,
                caller.organisation(),
                profile.sector().section(),
                profile.newToTargetGroup(),
                knownSince));
        pipelines.start(employer.id(), region, profile.newToTargetGroup(), knownSince);
        employers.flush();
        additions.fire(new EmployerAdded(employer.id(), body.knownDifferent()));
        return employer;
    }

    void change(Employer employer, ProfileBody body) {
        var profile = profiles.read(body);
        profile.kvkNumber()
                .ifPresent(number -> requireNewNumber(employer.region(), number, Optional.of(employer.id())));
        employer.change(profile).ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
        store(profile);
        pipelines.startedWithoutExperience(employer.id(), profile.newToTargetGroup());
        changes.fire(new EmployerChanged(employer.id()));
    }

    /** A file that is being registered holds its numbers until it is done; whoever waited for one of them is told. */
    private void store(EmployerProfile profile) {
        try {
            employers.flush();
        } catch (PersistenceException e) {
            throw profile.kvkNumber()
                    .filter(_ -> AtOnce.isCollision(e))
                    .<RuntimeException>map(number ->
                            refusals.refused(Refusal.of("/kvkNumber", RULE, "being-registered", number.value())))
                    .orElse(e);
        }
    }

    /** Records of the municipality's region that may be the one described. */
    List<Duplicates.Candidate> duplicates(DuplicateBody body, Caller caller) {
        var municipality = profiles.municipality(body.municipality());
        requireOwnRegion(caller, municipality.region());
        return duplicates.of(
                municipality.region(),
                new Description(
                        body.name().strip(),
                        municipality.name(),
                        Optional.ofNullable(body.kvkNumber()).map(KvkNumber::new)));
    }

    private LocalDate knownSince(RegistrationBody body) {
        var today = LocalDate.now(clock);
        var day = Optional.ofNullable(body.registeredOn()).orElse(today);
        if (day.isAfter(today)) {
            throw refusals.refused(Refusal.of("/registeredOn", RULE, "registered-in-the-future", today));
        }
        return day;
    }

    private void requireNew(EmployerProfile profile, Set<UUID> knownDifferent) {
        var region = profile.municipality().region();
        employers.openRegistration(region);
        if (profile.kvkNumber().isPresent()) {
            requireNewNumber(region, profile.kvkNumber().get(), Optional.empty());
            return;
        }
        var same = duplicates.ofNew(region, Duplicates.describe(profile)).stream()
                .filter(candidate -> candidate.isNearlyCertain() && !knownDifferent.contains(candidate.id()))
                .map(candidate -> Refusal.of(
                        "/name",
                        RULE,
                        "nearly-certain-duplicate",
                        candidate.description().name(),
                        candidate.description().municipality(),
                        candidate.id()))
                .toList();
        if (!same.isEmpty()) {
            throw refusals.refused(same);
        }
    }

    private void requireNewNumber(RegionCode region, KvkNumber number, Optional<UUID> self) {
        employers
                .registered(region, number)
                .filter(existing -> self.filter(existing::equals).isEmpty())
                .ifPresent(existing -> {
                    var survivor = employers.findById(employers.survivorOf(existing));
                    throw refusals.refused(Refusal.of(
                            "/kvkNumber",
                            RULE,
                            "already-registered",
                            number.value(),
                            survivor.profile().name(),
                            survivor.id()));
                });
    }

    private static void requireOwnRegion(Caller caller, RegionCode region) {
        if (!caller.worksIn(region)) {
            throw Problem.forbidden("region-elsewhere", region);
        }
    }
}
