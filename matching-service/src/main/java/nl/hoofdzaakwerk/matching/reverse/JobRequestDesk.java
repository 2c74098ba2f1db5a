package nl.hoofdzaakwerk.matching.reverse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.CandidateLeft;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.reverse.model.AskedWork;
import nl.hoofdzaakwerk.matching.reverse.model.FitPolicy;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequest;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequestRule;
import nl.hoofdzaakwerk.matching.reverse.model.RequestEnding;
import nl.hoofdzaakwerk.matching.reverse.model.RequestReason;

/**
 * Asks for work, follows what is asked, and takes it back (X17); tells the WSP by event each time. The card is locked
 * before its request, as everywhere.
 */
@ApplicationScoped
class JobRequestDesk {
    private final CandidateCards cards;
    private final JobRequests requests;
    private final Outbox outbox;
    private final Clock clock;

    JobRequestDesk(CandidateCards cards, JobRequests requests, Outbox outbox, Clock clock) {
        this.cards = cards;
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Brings a card's request in line with how the card stood. @return whether anything changed */
    boolean follow(Finding finding, FitPolicy policy, JobRequestRule rule) {
        Optional<CandidateCard> card = cards.lock(finding.cardId());
        if (card.isEmpty()) {
            return false;
        }
        AskedWork work = AskedWork.of(card.get(), finding.hindrances());
        Optional<JobRequest> open = requests.lockOpenOf(finding.cardId());
        if (open.isEmpty()) {
            return !finding.asked() && askIfWithoutFit(card.get(), finding, policy, rule);
        }
        Optional<RequestEnding> ending = policy.ends(open.get().why(), finding.situation());
        if (ending.isPresent()) {
            return end(open.get(), ending.get()).isEmpty();
        }
        return open.get().region().equals(card.get().region())
                ? tellChange(open.get(), work)
                : askElsewhere(card.get(), open.get(), work, rule);
    }

    /** What was ended since the round looked is left to the next one, which knows of it. */
    private boolean askIfWithoutFit(CandidateCard card, Finding finding, FitPolicy policy, JobRequestRule rule) {
        Optional<RequestReason> why = policy.asks(finding.situation(), LocalDate.now(clock));
        why.ifPresent(reason -> ask(card, reason, AskedWork.of(card, finding.hindrances()), rule));
        return why.isPresent();
    }

    /** The candidate moved to another region: the WSP there is asked, and this one no more. */
    private boolean askElsewhere(CandidateCard card, JobRequest before, AskedWork work, JobRequestRule rule) {
        RequestReason why = before.why();
        remove(before);
        requests.flush();
        ask(card, why, work, rule);
        return true;
    }

    /** @return the new request; the WSP hears of it with the commit */
    JobRequest ask(CandidateCard card, RequestReason why, AskedWork work, JobRequestRule rule) {
        JobRequest request = new JobRequest(Ids.next(), card, why, work, LocalDate.now(clock), rule.reviewDays());
        requests.persist(request);
        outbox.publish(request.told());
        return request;
    }

    private boolean tellChange(JobRequest request, AskedWork work) {
        boolean changed = request.changeTo(work);
        if (changed) {
            outbox.publish(request.told());
        }
        return changed;
    }

    /** @return why not, as a key of the message bundle; empty when it was ended */
    Optional<String> end(JobRequest request, RequestEnding because) {
        Optional<String> refusal = request.end(because, LocalDate.now(clock));
        if (refusal.isEmpty()) {
            takeBack(request.id());
        }
        return refusal;
    }

    /** Leaves nothing that points at a candidate who left; the WSP hears that the work is not needed any more. */
    void candidateLeft(@Observes CandidateLeft left) {
        requests.ofCard(left.cardId()).forEach(this::remove);
    }

    private void remove(JobRequest request) {
        boolean open = request.isOpen();
        requests.delete(request);
        if (open) {
            takeBack(request.id());
        }
    }

    private void takeBack(UUID requestId) {
        outbox.tombstone(EventType.JOB_DEVELOPMENT_ASKED, requestId);
    }

    /** What a coach asks for, before the round has looked for what is in the way. */
    static AskedWork wishesOf(CandidateCard card) {
        return AskedWork.of(card, Set.of());
    }
}
