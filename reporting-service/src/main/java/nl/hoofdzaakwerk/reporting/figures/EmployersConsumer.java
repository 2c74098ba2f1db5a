package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.EmployerEvent;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in employers and from which day a new one counts, as the employer-service judges it (rule D2); what was told last
 * holds, in whatever order it arrives.
 */
@ApplicationScoped
class EmployersConsumer extends EventConsumer {
    private static final String REGISTERED = """
            insert into employer_fact (employer_id, region, new_to_target_group) values (?1, ?2, ?3)
            on conflict (employer_id) do nothing
            """;
    private static final String COUNTING = """
            insert into employer_fact as e (employer_id, region, new_to_target_group, counts_from, counting_sequence)
            values (?1, ?2, true, cast(?3 as date), ?4)
            on conflict (employer_id) do update
            set counts_from = excluded.counts_from, counting_sequence = excluded.counting_sequence
            where e.counting_sequence < excluded.counting_sequence
            """;

    private final EntityManager entityManager;
    private final KnownRegions regions;
    private final EventTally tally;

    EmployersConsumer(EntityManager entityManager, KnownRegions regions, EventTally tally) {
        this.entityManager = entityManager;
        this.regions = regions;
        this.tally = tally;
    }

    @Incoming("employers")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    protected String name() {
        return "employers";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        EmployerEvent fact = (EmployerEvent) event.payload().orElseThrow();
        switch (fact) {
            case EmployerRegistered registered ->
                entityManager
                        .createNativeQuery(REGISTERED)
                        .setParameter(1, registered.employerId())
                        .setParameter(2, regions.require(registered.region()))
                        .setParameter(3, registered.newToTargetGroup())
                        .executeUpdate();
            case EmployerStageChanged changed -> regions.require(changed.region());
            case EmployerCountingChanged counting ->
                entityManager
                        .createNativeQuery(COUNTING)
                        .setParameter(1, counting.employerId())
                        .setParameter(2, regions.require(counting.region()))
                        .setParameter(3, counting.countsFrom())
                        .setParameter(4, event.sequence())
                        .executeUpdate();
        }
        tally.add(event.type());
    }
}
