package nl.hoofdzaakwerk.matching.reverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.PoolChanges;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequest;
import nl.hoofdzaakwerk.matching.reverse.model.RequestReason;

/** A coach asks for work for an own candidate, also when there is a fit (X17). */
@ApplicationScoped
class AskingByHand {
    private final CandidateCards cards;
    private final Matches matches;
    private final JobRequests requests;
    private final JobRequestRules rules;
    private final JobRequestDesk desk;
    private final PoolChanges changes;
    private final Refusals refusals;
    private final Clock clock;

    AskingByHand(
            CandidateCards cards,
            Matches matches,
            JobRequests requests,
            JobRequestRules rules,
            JobRequestDesk desk,
            PoolChanges changes,
            Refusals refusals,
            Clock clock) {
        this.cards = cards;
        this.matches = matches;
        this.requests = requests;
        this.rules = rules;
        this.desk = desk;
        this.changes = changes;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** @throws Problem 404 when the card is not the caller's to see, 409 with every reason why not */
    JobRequest ask(UUID cardId) {
        CandidateCard card = cards.lock(cardId).orElseThrow(Problem::notFound);
        List<FieldError> errors = obstacles(card);
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
        JobRequest request = desk.ask(
                card,
                RequestReason.ASKED_BY_COACH,
                JobRequestDesk.wishesOf(card),
                rules.inForce(card.region(), LocalDate.now(clock)));
        changes.card(card.region(), card.id());
        return request;
    }

    private List<FieldError> obstacles(CandidateCard card) {
        List<FieldError> errors = new ArrayList<>();
        if (requests.openOf(card.id()).isPresent()) {
            errors.add(refusals.of("", "X17.asked-already"));
        }
        if (matches.hold(card)) {
            errors.add(refusals.of("", "E6.candidate-taken"));
        }
        Optional.ofNullable(card.legalGround().validUntil())
                .filter(last -> last.isBefore(LocalDate.now(clock)))
                .ifPresent(last -> errors.add(refusals.of("", "G1.ground-ended", last)));
        return errors;
    }
}
