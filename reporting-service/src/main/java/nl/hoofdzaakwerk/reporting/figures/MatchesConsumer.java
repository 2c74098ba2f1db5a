package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedMatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in what was decided on matches, without who was matched: neither card, vacancy nor employer is kept. For each
 * decision the first day counts, so order does not matter.
 */
@ApplicationScoped
class MatchesConsumer extends FactsConsumer {
    private static final String DECIDED = """
            insert into match_fact as m (match_id, region, agreed_on, introduced_on, rejected_on, placed_on)
            values (?1, ?2, cast(?3 as date), cast(?4 as date), cast(?5 as date), cast(?6 as date))
            on conflict (match_id) do update set
                agreed_on = least(m.agreed_on, excluded.agreed_on),
                introduced_on = least(m.introduced_on, excluded.introduced_on),
                rejected_on = least(m.rejected_on, excluded.rejected_on),
                placed_on = least(m.placed_on, excluded.placed_on)
            """;

    private final EntityManager entityManager;
    private final KnownRegions regions;

    MatchesConsumer(FactsIntake intake, EntityManager entityManager, KnownRegions regions) {
        super(intake);
        this.entityManager = entityManager;
        this.regions = regions;
    }

    @Incoming("matches")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    public String channel() {
        return "matches";
    }

    @Override
    public Topic topic() {
        return Topics.MATCHES;
    }

    @Override
    List<LocalDate> daysOf(ReceivedEvent event) {
        return List.of(step(event).date());
    }

    @Override
    boolean takeIn(ReceivedEvent event) {
        MatchEvent step = step(event);
        regions.require(step.region());
        Query insert = entityManager.createNativeQuery(DECIDED);
        List<Object> values = new TrackedMatch(step).with(step).values();
        for (int index = 0; index < values.size(); index++) {
            insert.setParameter(index + 1, values.get(index));
        }
        insert.executeUpdate();
        return true;
    }

    private static MatchEvent step(ReceivedEvent event) {
        return (MatchEvent) event.payload().orElseThrow();
    }
}
