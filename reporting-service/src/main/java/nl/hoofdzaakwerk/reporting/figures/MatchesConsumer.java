package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.MatchParked;
import nl.hoofdzaakwerk.events.MatchPlaced;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in what was decided on matches, without who was matched: neither card, vacancy nor employer is kept. For each
 * decision the first day counts, so order does not matter.
 */
@ApplicationScoped
class MatchesConsumer extends EventConsumer {
    private static final String DECIDED = """
            insert into match_fact as m (match_id, region, agreed_on, rejected_on, placed_on)
            values (?1, ?2, cast(?3 as date), cast(?4 as date), cast(?5 as date))
            on conflict (match_id) do update set
                agreed_on = least(m.agreed_on, excluded.agreed_on),
                rejected_on = least(m.rejected_on, excluded.rejected_on),
                placed_on = least(m.placed_on, excluded.placed_on)
            """;

    private final EntityManager entityManager;
    private final KnownRegions regions;
    private final EventTally tally;

    MatchesConsumer(EntityManager entityManager, KnownRegions regions, EventTally tally) {
        this.entityManager = entityManager;
        this.regions = regions;
        this.tally = tally;
    }

    @Incoming("matches")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    protected String name() {
        return "matches";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        MatchEvent match = (MatchEvent) event.payload().orElseThrow();
        String region = regions.require(match.region());
        switch (match) {
            case MatchAgreed agreed -> decided(agreed, region, agreed.date(), null, null);
            case MatchRejected rejected -> decided(rejected, region, null, rejected.date(), null);
            case MatchPlaced placed -> decided(placed, region, null, null, placed.date());
            case MatchProposed proposed -> decided(proposed, region, null, null, null);
            case MatchParked parked -> decided(parked, region, null, null, null);
            case MatchIntroduced introduced -> decided(introduced, region, null, null, null);
            case MatchEnded ended -> decided(ended, region, null, null, null);
        }
        tally.add(event.type());
    }

    private void decided(MatchEvent match, String region, LocalDate agreed, LocalDate rejected, LocalDate placed) {
        entityManager
                .createNativeQuery(DECIDED)
                .setParameter(1, match.matchId())
                .setParameter(2, region)
                .setParameter(3, agreed)
                .setParameter(4, rejected)
                .setParameter(5, placed)
                .executeUpdate();
    }
}
