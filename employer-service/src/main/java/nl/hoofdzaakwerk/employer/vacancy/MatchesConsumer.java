package nl.hoofdzaakwerk.employer.vacancy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows matches from {@code hw.matches.v1}; keeps what a vacancy's people may know of them. */
@ApplicationScoped
class MatchesConsumer extends EventConsumer {
    private final MatchReferences matches;
    private final Vacancies vacancies;
    private final Event<MatchMoved> moves;

    MatchesConsumer(MatchReferences matches, Vacancies vacancies, Event<MatchMoved> moves) {
        this.matches = matches;
        this.vacancies = vacancies;
        this.moves = moves;
    }

    @Incoming("matches")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        accept(record);
    }

    @Override
    protected String name() {
        return "matches";
    }

    @Override
    protected void handle(ReceivedEvent received) {
        if (received.payload().orElseThrow() instanceof MatchEvent event) {
            follow(event, received.sequence());
        }
    }

    private void follow(MatchEvent event, long sequence) {
        var known = matches.findByIdOptional(event.matchId());
        if (known.isPresent()) {
            known.get().follow(event, sequence);
            moves.fire(MatchMoved.of(known.get()));
            return;
        }
        if (vacancies.findByIdOptional(event.vacancyId()).isEmpty()) {
            throw new IllegalArgumentException("vacancy " + event.vacancyId() + " is not known");
        }
        var match = new MatchReference(event, sequence);
        matches.persist(match);
        moves.fire(MatchMoved.of(match));
    }
}
