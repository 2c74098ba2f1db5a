package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedMonth;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** X27: keeps how guidance goes, per organisation, region and month; what was told last holds. */
@ApplicationScoped
class GuidanceMonthsConsumer extends FactsConsumer {
    private static final String TOLD = """
            insert into guidance_month_fact as m (organisation, region, month, coaches, fte_hundredths,
                open_trajectories, coaches_over_caseload, talks, talks_outside_office, employer_visits, in_work,
                in_work_followed, told_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            on conflict (organisation, region, month) do update set
                coaches = excluded.coaches, fte_hundredths = excluded.fte_hundredths,
                open_trajectories = excluded.open_trajectories,
                coaches_over_caseload = excluded.coaches_over_caseload, talks = excluded.talks,
                talks_outside_office = excluded.talks_outside_office, employer_visits = excluded.employer_visits,
                in_work = excluded.in_work, in_work_followed = excluded.in_work_followed, told_by = excluded.told_by
            where m.told_by < excluded.told_by
            """;

    private final EntityManager entityManager;
    private final KnownRegions regions;

    GuidanceMonthsConsumer(FactsIntake intake, EntityManager entityManager, KnownRegions regions) {
        super(intake);
        this.entityManager = entityManager;
        this.regions = regions;
    }

    @Incoming("guidance-months")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    public String channel() {
        return "guidance-months";
    }

    @Override
    public Topic topic() {
        return Topics.GUIDANCE_MONTHS;
    }

    @Override
    List<LocalDate> daysOf(ReceivedEvent event) {
        return List.of(told(event).month());
    }

    @Override
    boolean takeIn(ReceivedEvent event) {
        GuidanceMonthTold told = told(event);
        regions.require(told.region());
        Query insert = entityManager.createNativeQuery(TOLD);
        List<Object> values = new TrackedMonth(told, event.sequence()).values();
        for (int index = 0; index < values.size(); index++) {
            insert.setParameter(index + 1, values.get(index));
        }
        insert.executeUpdate();
        return true;
    }

    private static GuidanceMonthTold told(ReceivedEvent event) {
        return (GuidanceMonthTold) event.payload().orElseThrow();
    }
}
