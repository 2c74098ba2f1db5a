package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.EmployerEvent;
import nl.hoofdzaakwerk.events.EmployerMerged;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.EmployerUnmerged;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.FactDays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in employers and from which day a new one counts, as the employer-service judges it (rule D2); what was told
 * last holds, in whatever order it arrives. Records that were merged are one employer, which counts once, from the
 * first such day of any of them.
 */
@ApplicationScoped
class EmployersConsumer extends FactsConsumer {
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
    private static final String MERGING = """
            update employer_fact set
                merged_into = case when merging_sequence < ?3 then cast(?2 as uuid) else merged_into end,
                merging_sequence = greatest(merging_sequence, ?3)
            where employer_id = ?1
            """;

    private final EntityManager entityManager;
    private final KnownRegions regions;

    EmployersConsumer(FactsIntake intake, EntityManager entityManager, KnownRegions regions) {
        super(intake);
        this.entityManager = entityManager;
        this.regions = regions;
    }

    @Incoming("employers")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    public String channel() {
        return "employers";
    }

    @Override
    public Topic topic() {
        return Topics.EMPLOYERS;
    }

    @Override
    List<LocalDate> daysOf(ReceivedEvent event) {
        return FactDays.of(told(event));
    }

    @Override
    boolean takeIn(ReceivedEvent event) {
        switch (told(event)) {
            case EmployerRegistered registered -> registered(registered);
            case EmployerStageChanged changed -> regions.require(changed.region());
            case EmployerCountingChanged counting -> counts(counting, event.sequence());
            case EmployerMerged merged -> countsWith(merged, merged.survivorId(), event.sequence());
            case EmployerUnmerged unmerged -> countsWith(unmerged, null, event.sequence());
        }
        return true;
    }

    private void registered(EmployerRegistered registered) {
        entityManager
                .createNativeQuery(REGISTERED)
                .setParameter(1, registered.employerId())
                .setParameter(2, regions.require(registered.region()))
                .setParameter(3, registered.newToTargetGroup())
                .executeUpdate();
    }

    private void counts(EmployerCountingChanged counting, long sequence) {
        entityManager
                .createNativeQuery(COUNTING)
                .setParameter(1, counting.employerId())
                .setParameter(2, regions.require(counting.region()))
                .setParameter(3, counting.countsFrom())
                .setParameter(4, sequence)
                .executeUpdate();
    }

    private void countsWith(EmployerEvent event, UUID survivor, long sequence) {
        int rows = entityManager
                .createNativeQuery(MERGING)
                .setParameter(1, event.employerId())
                .setParameter(2, survivor)
                .setParameter(3, sequence)
                .executeUpdate();
        if (rows == 0) {
            throw new IllegalArgumentException("employer " + event.employerId() + " is not known");
        }
    }

    private static EmployerEvent told(ReceivedEvent event) {
        return (EmployerEvent) event.payload().orElseThrow();
    }
}
