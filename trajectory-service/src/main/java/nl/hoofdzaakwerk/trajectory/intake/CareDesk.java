package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.HealthRecord;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOccasion;

/** Follows where a candidate gets care, and what that does to the scope (A1). */
@ApplicationScoped
class CareDesk {
    private final Candidates candidates;
    private final HealthRecords healthRecords;
    private final ScopeHistory scope;
    private final Preconditions preconditions;
    private final ProcessingLog processingLog;
    private final Event<CandidateChanged> changes;
    private final Clock clock;

    CareDesk(
            Candidates candidates,
            HealthRecords healthRecords,
            ScopeHistory scope,
            Preconditions preconditions,
            ProcessingLog processingLog,
            Event<CandidateChanged> changes,
            Clock clock) {
        this.candidates = candidates;
        this.healthRecords = healthRecords;
        this.scope = scope;
        this.preconditions = preconditions;
        this.processingLog = processingLog;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is so already is not decided again. */
    Candidate moveTo(Caller caller, UUID candidateId, CareSetting setting) {
        Candidate candidate = candidates.findByIdOptional(candidateId).orElseThrow(Problem::notFound);
        HealthRecord health = healthRecords.findByIdOptional(candidateId).orElseThrow(Problem::notFound);
        preconditions.requireMatch(candidate.version());
        processingLog.record("scope", candidateId);
        if (health.health().careSetting() == setting) {
            return candidate;
        }
        health.moveTo(setting);
        candidate.careChanged(clock.instant());
        candidates.flush();
        scope.decide(caller, candidate, setting, ScopeOccasion.CARE_SETTING_CHANGED);
        changes.fire(new CandidateChanged(candidateId));
        return candidate;
    }
}
