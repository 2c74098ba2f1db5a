package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.intake.model.HealthRecord;
import nl.hoofdzaakwerk.trajectory.intake.model.Person;
import nl.hoofdzaakwerk.trajectory.intake.model.Place;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOccasion;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import nl.hoofdzaakwerk.trajectory.reference.Area;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;

/** Makes persons into candidates of a treating organisation. */
@ApplicationScoped
class Registration {
    private final Candidates candidates;
    private final HealthRecords healthRecords;
    private final ScopeHistory scope;
    private final ReferenceData reference;
    private final Pseudonyms pseudonyms;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Event<CandidateChanged> changes;
    private final Clock clock;

    Registration(
            Candidates candidates,
            HealthRecords healthRecords,
            ScopeHistory scope,
            ReferenceData reference,
            Pseudonyms pseudonyms,
            ProcessingLog processingLog,
            Remarks remarks,
            Event<CandidateChanged> changes,
            Clock clock) {
        this.candidates = candidates;
        this.healthRecords = healthRecords;
        this.scope = scope;
        this.reference = reference;
        this.pseudonyms = pseudonyms;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores the person, with health data apart, and what that says of the scope (A1). */
    Candidate register(Caller caller, Person person, Health health, boolean canAndWantsToWork, ScopeOccasion occasion) {
        UUID id = Ids.next();
        Candidate candidate = new Candidate(
                id,
                pseudonyms.forMatching(id),
                caller.organisation(),
                person,
                canAndWantsToWork,
                caller.user(),
                clock.instant());
        candidates.persist(candidate);
        candidates.flush();
        healthRecords.persist(new HealthRecord(id, caller.organisation(), health));
        scope.decide(caller, candidate, health.careSetting(), occasion);
        processingLog.record("intake", id);
        changes.fire(new CandidateChanged(id));
        return candidate;
    }

    /**
     * The person a request describes, with region and subregion of the municipality (A13).
     *
     * @throws Problem 400 naming each code that is not known
     */
    Person person(PersonInput input) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Area> area = reference.area(input.municipality());
        if (area.isEmpty()) {
            errors.add(remarks.error("/municipality", "unknown-code"));
        }
        if (!reference.knows(input.postcode4())) {
            errors.add(remarks.error("/postcode4", "unknown-code"));
        }
        if (input.birthDate().isAfter(LocalDate.now(clock))) {
            errors.add(remarks.error("/birthDate", "date-in-future"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        Place place = new Place(
                input.municipality(),
                area.orElseThrow().region(),
                area.orElseThrow().subregion().orElse(null),
                input.postcode4());
        return new Person(input.name(), input.birthDate(), place, input.benefit());
    }
}
