package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.privacy.model.Erasure;
import nl.hoofdzaakwerk.trajectory.privacy.model.ErasureCause;
import nl.hoofdzaakwerk.trajectory.privacy.model.ErasurePolicy;
import nl.hoofdzaakwerk.trajectory.privacy.model.RefusalReason;

/** Takes demands to be erased and lets the privacy officer decide; a decision to erase is carried out at once (X6). */
@ApplicationScoped
class ErasureDesk {
    static final String PRIVACY_OFFICER = "privacy-officer";
    private static final String SYSTEM_PART = "erasure";

    private final Erasures erasures;
    private final Eraser eraser;
    private final Persons persons;
    private final PrivacyTerms terms;
    private final Tenancy tenancy;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Preconditions preconditions;
    private final Clock clock;

    ErasureDesk(
            Erasures erasures,
            Eraser eraser,
            Persons persons,
            PrivacyTerms terms,
            Tenancy tenancy,
            ProcessingLog processingLog,
            Remarks remarks,
            Preconditions preconditions,
            Clock clock) {
        this.erasures = erasures;
        this.eraser = eraser;
        this.persons = persons;
        this.terms = terms;
        this.tenancy = tenancy;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** Asked again, it answers with the demand that stands. */
    Erasure demand(Caller caller, UUID candidateId, NextStepInput nextStep) {
        Optional<Erasure> standing = erasures.standing(candidateId);
        if (standing.isPresent()) {
            return standing.get();
        }
        persons.requireTreatedBy(caller, candidateId);
        remarks.require(ErasurePolicy.judgeDemand(persons.isGuided(candidateId)));
        var demand =
                new Erasure.Demand(candidateId, caller.organisation(), ErasureCause.REQUEST_OF_PERSON, caller.user());
        NextStep step = nextStep == null ? decideInTime(caller.organisation()) : nextStep.toNextStep();
        if (caller.has(PRIVACY_OFFICER)) {
            return tenancy.asSystem(SYSTEM_PART, () -> carryOut(demand, step));
        }
        processingLog.record("erasure", candidateId);
        return standing(demand, step);
    }

    /** Proposes erasure of a file that was kept long enough; the privacy officer decides. */
    Erasure propose(UUID candidateId, OrganisationAlias organisation, String by) {
        processingLog.record("erasure", candidateId);
        return standing(
                new Erasure.Demand(candidateId, organisation, ErasureCause.RETENTION_ENDED, by),
                decideInTime(organisation));
    }

    Erasure refuse(Caller caller, UUID erasureId, RefusalReason reason) {
        Erasure erasure = erasures.forDecision(erasureId).orElseThrow(Problem::notFound);
        remarks.require(ErasurePolicy.judgeDecision(erasure.state()));
        erasure.refuse(reason, caller.user(), clock.instant());
        processingLog.record("erasure", erasure.candidateId());
        return erasure;
    }

    Erasure allow(Caller caller, UUID erasureId) {
        Erasure seen = erasures.findByIdOptional(erasureId).orElseThrow(Problem::notFound);
        remarks.require(ErasurePolicy.judgeDecision(seen.state())
                .and(ErasurePolicy.judgeDemand(persons.isGuided(seen.candidateId()))));
        return tenancy.asSystem(SYSTEM_PART, () -> {
            Erasure erasure = erasures.forDecision(erasureId).orElseThrow(Problem::notFound);
            remarks.require(ErasurePolicy.judgeDecision(erasure.state()));
            return eraser.erase(erasure, caller.user());
        });
    }

    Erasure next(UUID erasureId, NextStepInput input) {
        Erasure erasure = erasures.forDecision(erasureId).orElseThrow(Problem::notFound);
        preconditions.requireMatch(erasure.version());
        remarks.require(ErasurePolicy.judgeOpen(erasure.state()));
        erasure.next(input.toNextStep());
        erasures.flush();
        processingLog.record("erasure", erasure.candidateId());
        return erasure;
    }

    private Erasure carryOut(Erasure.Demand demand, NextStep step) {
        Erasure erasure = standing(demand, step);
        return erasure.decidedAt().isEmpty() ? eraser.erase(erasure, demand.by()) : erasure;
    }

    /** Of several at the same moment, one makes it. */
    private Erasure standing(Erasure.Demand demand, NextStep step) {
        erasures.lock(demand.candidateId());
        return erasures.standing(demand.candidateId()).orElseGet(() -> {
            Erasure erasure = new Erasure(Ids.next(), demand, step, clock.instant());
            erasures.persistAndFlush(erasure);
            return erasure;
        });
    }

    private NextStep decideInTime(OrganisationAlias organisation) {
        return new NextStep("Besluiten of het dossier wordt gewist", terms.decideErasureBy(organisation));
    }
}
