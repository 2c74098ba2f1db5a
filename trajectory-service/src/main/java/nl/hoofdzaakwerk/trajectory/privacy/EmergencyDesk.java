package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.privacy.model.EmergencyAccess;
import nl.hoofdzaakwerk.trajectory.privacy.model.EmergencyPolicy;

/** Opens one candidate's file in an emergency, and has it looked at afterwards (P3). */
@ApplicationScoped
class EmergencyDesk {
    private final EmergencyAccesses accesses;
    private final Candidates candidates;
    private final PrivacyTerms terms;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Preconditions preconditions;
    private final Clock clock;

    EmergencyDesk(
            EmergencyAccesses accesses,
            Candidates candidates,
            PrivacyTerms terms,
            ProcessingLog processingLog,
            Remarks remarks,
            Preconditions preconditions,
            Clock clock) {
        this.accesses = accesses;
        this.candidates = candidates;
        this.terms = terms;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** Only a candidate of the own institution, or one who lives where the own organisation works. */
    EmergencyAccess open(Caller caller, UUID candidateId, String reason) {
        EmergencyAccesses.Target target = accesses.target(candidateId)
                .filter(found -> found.treating().equals(caller.organisation()) || caller.worksIn(found.region()))
                .orElseThrow(Problem::notFound);
        EmergencyAccess access = new EmergencyAccess(
                Ids.next(),
                candidateId,
                target.treating(),
                new EmergencyAccess.Opener(
                        caller.organisation(),
                        caller.user(),
                        String.join(" ", caller.roles().stream().sorted().toList())),
                reason,
                new EmergencyAccess.Period(clock.instant(), terms.endOfEmergency(target.treating())),
                new NextStep("Nagaan of deze noodinzage terecht was", terms.reviewBy(target.treating())));
        accesses.persistAndFlush(access);
        processingLog.record("emergency-access", candidateId);
        return access;
    }

    /** @throws Problem 404 when it is not the caller's own or has ended */
    Candidate look(UUID accessId) {
        EmergencyAccess access = accesses.findByIdOptional(accessId).orElseThrow(Problem::notFound);
        accesses.use(access);
        Candidate candidate = candidates.findByIdOptional(access.candidateId()).orElseThrow(Problem::notFound);
        processingLog.record("emergency-access", candidate.id());
        return candidate;
    }

    EmergencyAccess review(Caller caller, UUID accessId, boolean justified) {
        EmergencyAccess access = accesses.forReview(accessId).orElseThrow(Problem::notFound);
        remarks.require(EmergencyPolicy.judgeReview(
                access.reviewedAt().isPresent(), access.user().equals(caller.user())));
        access.review(justified, caller.user(), clock.instant());
        processingLog.record("emergency-access", access.candidateId());
        return access;
    }

    /** P6: by who may review it, as long as it is not reviewed. */
    EmergencyAccess next(Caller caller, UUID accessId, NextStepInput input) {
        EmergencyAccess access = accesses.forReview(accessId).orElseThrow(Problem::notFound);
        preconditions.requireMatch(access.version());
        remarks.require(EmergencyPolicy.judgeReview(
                access.reviewedAt().isPresent(), access.user().equals(caller.user())));
        access.next(input.toNextStep());
        accesses.flush();
        processingLog.record("emergency-access", access.candidateId());
        return access;
    }
}
