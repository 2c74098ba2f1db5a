package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.EmployerEvent;
import nl.hoofdzaakwerk.events.EmployerMerged;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.EmployerUnmerged;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in employers and from which day a new one counts, as the employer-service judges it (rule D2); what was told
 * last holds, in whatever order it arrives. Records that were merged are one employer, which counts once, from the
 * first such day of any of them.
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
    private static final String MERGED = "update employer_fact set merged_into = ?2 where employer_id = ?1";
    private static final String UNMERGED = "update employer_fact set merged_into = null where employer_id = ?1";

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
            case EmployerMerged merged ->
                requireKnown(
                        merged,
                        entityManager
                                .createNativeQuery(MERGED)
                                .setParameter(1, merged.employerId())
                                .setParameter(2, merged.survivorId())
                                .executeUpdate());
            case EmployerUnmerged unmerged ->
                requireKnown(
                        unmerged,
                        entityManager
                                .createNativeQuery(UNMERGED)
                                .setParameter(1, unmerged.employerId())
                                .executeUpdate());
        }
        tally.add(event.type());
    }

    private static void requireKnown(EmployerEvent event, int rows) {
        if (rows == 0) {
            throw new IllegalArgumentException("employer " + event.employerId() + " is not known");
        }
    }
}
