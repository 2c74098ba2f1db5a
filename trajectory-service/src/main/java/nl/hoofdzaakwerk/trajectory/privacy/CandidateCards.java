package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.CandidateChanged;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Wishes;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardDecision;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardFacts;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardPolicy;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGroundPolicy;
import nl.hoofdzaakwerk.trajectory.privacy.model.Purpose;

/** Sends a candidate's card to matching when it may be out, and takes it back as soon as it may not (G1, E6). */
@ApplicationScoped
class CandidateCards {
    private final CardPublications publications;
    private final Candidates candidates;
    private final Disclosures disclosures;
    private final Outbox outbox;
    private final ProcessingLog processingLog;
    private final Clock clock;

    CandidateCards(
            CardPublications publications,
            Candidates candidates,
            Disclosures disclosures,
            Outbox outbox,
            ProcessingLog processingLog,
            Clock clock) {
        this.publications = publications;
        this.candidates = candidates;
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    void follow(@Observes CandidateChanged change) {
        refresh(change.candidateId());
    }

    /** Tells matching what is new, if anything is. */
    CardDecision refresh(UUID candidateId) {
        publications.flush();
        CardPublication publication =
                publications.forChange(candidateId).orElseGet(() -> new CardPublication(candidateId, clock.instant()));
        Candidate candidate = candidates.findById(candidateId);
        CardDecision decision = decide(candidate);
        switch (decision) {
            case CardDecision.Publish publish -> publish(candidate, publication, publish);
            case CardDecision.Withhold withhold -> withdraw(candidate, publication);
        }
        publications.persist(publication);
        return decision;
    }

    /** As {@link #refresh}, when time alone may have ended the ground: then the receiver has to empty and confirm. */
    void followTime(UUID candidateId) {
        boolean wasOut = publications
                .findByIdOptional(candidateId)
                .filter(CardPublication::isPublished)
                .isPresent();
        refresh(candidateId);
        Candidate candidate = candidates.findById(candidateId);
        if (wasOut && !hasGround(candidate)) {
            outbox.publish(new ConsentWithdrawn(
                    candidate.cardId(), LegalGroundPolicy.MATCHING_SERVICE, code(Purpose.MATCHING), clock.instant()));
        }
    }

    CardDecision decide(Candidate candidate) {
        return CardPolicy.decide(facts(candidate));
    }

    /** Whether any ground for matching holds today. */
    boolean hasGround(Candidate candidate) {
        return facts(candidate).ground().isPresent();
    }

    private CardFacts facts(Candidate candidate) {
        return publications.facts(candidate.id(), candidate.wishes().map(Wishes::minimumHours), LocalDate.now(clock));
    }

    private void publish(Candidate candidate, CardPublication publication, CardDecision.Publish decision) {
        if (publication.tells(candidate.version(), decision)) {
            return;
        }
        publication.publish(candidate.version(), decision, clock.instant());
        Wishes wishes = candidate.wishes().orElseThrow();
        CandidateCardPublished card = Cards.of(candidate, wishes, decision, clock.instant());
        outbox.publish(card);
        disclosures.sent(
                candidate.id(),
                candidate.organisation(),
                LegalGroundPolicy.MATCHING_SERVICE,
                Purpose.MATCHING.name(),
                CardCategories.of(card.terms()),
                clock.instant());
        processingLog.record("candidate-card", candidate.id());
    }

    private void withdraw(Candidate candidate, CardPublication publication) {
        if (publication.isPublished()) {
            publication.withdraw(clock.instant());
            outbox.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, candidate.cardId());
            disclosures.withdrawn(candidate.id(), LegalGroundPolicy.MATCHING_SERVICE, clock.instant());
            processingLog.record("candidate-card", candidate.id());
        }
    }

    /** As the published language writes codes: {@code public-task}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
