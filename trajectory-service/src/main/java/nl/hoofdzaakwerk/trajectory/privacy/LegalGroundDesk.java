package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGround;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGroundPolicy;
import nl.hoofdzaakwerk.trajectory.privacy.model.Purpose;

/** Records legal grounds and withdraws them, with all that follows at once. */
@ApplicationScoped
public class LegalGroundDesk {
    private final LegalGrounds grounds;
    private final Candidates candidates;
    private final CandidateCards cards;
    private final Outbox outbox;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Clock clock;

    LegalGroundDesk(
            LegalGrounds grounds,
            Candidates candidates,
            CandidateCards cards,
            Outbox outbox,
            ProcessingLog processingLog,
            Remarks remarks,
            Clock clock) {
        this.grounds = grounds;
        this.candidates = candidates;
        this.cards = cards;
        this.outbox = outbox;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.clock = clock;
    }

    LegalGround record(Caller caller, UUID candidateId, LegalGround.Terms terms) {
        Candidate candidate = candidates.findByIdOptional(candidateId).orElseThrow(Problem::notFound);
        remarks.require(LegalGroundPolicy.judge(terms, candidate.organisation().value()));
        LegalGround ground = new LegalGround(
                Ids.next(), candidateId, candidate.organisation(), terms, caller.user(), clock.instant());
        grounds.persistAndFlush(ground);
        follow(ground, candidateId);
        return ground;
    }

    /**
     * Withdraws for good, in whatever transaction sees the candidate.
     *
     * @param by user who records it, or {@code client}
     * @param reason in the client's words, or null
     */
    public LegalGround withdraw(String by, UUID candidateId, UUID groundId, String reason) {
        Candidate candidate = candidates.findByIdOptional(candidateId).orElseThrow(Problem::notFound);
        LegalGround ground = grounds.forChange(candidateId, groundId).orElseThrow(Problem::notFound);
        remarks.require(LegalGroundPolicy.judgeWithdrawal(ground.withdrawnAt().isPresent()));
        Instant now = clock.instant();
        ground.withdraw(by, reason, now);
        follow(ground, candidateId);
        if (ground.terms().purpose() == Purpose.MATCHING && !cards.hasGround(candidate)) {
            outbox.publish(new ConsentWithdrawn(
                    candidate.cardId(), ground.terms().receiver(), CandidateCards.code(Purpose.MATCHING), now));
        }
        return ground;
    }

    private void follow(LegalGround ground, UUID candidateId) {
        if (ground.terms().purpose() == Purpose.MATCHING) {
            cards.refresh(candidateId);
        }
        processingLog.record("legal-ground", candidateId);
    }
}
