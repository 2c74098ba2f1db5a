package nl.hoofdzaakwerk.trajectory.placement;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.subject.ErasedSubjects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Finds the candidate behind a matched card and keeps how far the match is. */
@ApplicationScoped
class MatchConsumer extends EventConsumer {
    private final CandidateMatches matches;
    private final Candidates candidates;
    private final ErasedSubjects erased;

    MatchConsumer(CandidateMatches matches, Candidates candidates, ErasedSubjects erased) {
        this.matches = matches;
        this.candidates = candidates;
        this.erased = erased;
    }

    @Incoming("matches")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "matches";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        if (event.payload().orElse(null) instanceof MatchEvent heard && !erased.isErased(heard.cardId())) {
            CandidateMatch match = matches.findByIdOptional(heard.matchId())
                    .orElseGet(() -> new CandidateMatch(candidateOf(heard), heard));
            match.hear(heard, event.sequence());
            matches.persist(match);
        }
    }

    private UUID candidateOf(MatchEvent heard) {
        return candidates
                .idOfCard(heard.cardId())
                .orElseThrow(() -> new IllegalArgumentException("no candidate has card " + heard.cardId()));
    }
}
