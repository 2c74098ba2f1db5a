package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.figures.Projection;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Takes events into the rebuilt tables as live events are taken into the live ones. */
@ApplicationScoped
class CatchUp {
    private static final int TOGETHER = 500;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final EventLog log;
    private final ShadowTables tables;
    private final Tenancy tenancy;
    private final EntityManager entityManager;

    CatchUp(EventLog log, ShadowTables tables, Tenancy tenancy, EntityManager entityManager) {
        this.log = log;
        this.tables = tables;
        this.tenancy = tenancy;
        this.entityManager = entityManager;
    }

    /** Takes in stretches of the log, in transactions of its own. */
    void takeIn(Projection projection, Collection<EventLog.Stretch> stretches, Tally tally) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
        for (EventLog.Stretch stretch : stretches) {
            log.read(stretch, record -> {
                batch.add(record);
                if (batch.size() == TOGETHER) {
                    takeIn(projection, batch, tally);
                    batch.clear();
                }
                return true;
            });
        }
        takeIn(projection, batch, tally);
    }

    private void takeIn(Projection projection, List<ConsumerRecord<String, byte[]>> batch, Tally tally) {
        batch.forEach(record -> tally.read());
        if (!isTakenIn(projection, batch)) {
            batch.stream()
                    .filter(record -> !isTakenIn(projection, List.of(record)))
                    .forEach(record -> tally.refused());
        }
    }

    /** All or none. */
    private boolean isTakenIn(Projection projection, List<ConsumerRecord<String, byte[]>> records) {
        try {
            tenancy.asSystem(RebuildJob.NAME, LONGEST, () -> {
                tables.use();
                records.forEach(record -> projection.project(ReceivedEvent.of(record)));
                entityManager.flush();
                return null;
            });
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /**
     * Takes in, in the caller's transaction, what the live projection has handled after these stretches; where it
     * stopped, the log is left.
     */
    void takeInHandled(Projection projection, Collection<EventLog.Stretch> read, Tally tally) {
        for (EventLog.Stretch stretch : log.after(read)) {
            List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
            log.read(stretch, record -> {
                batch.add(record);
                if (batch.size() < TOGETHER) {
                    return true;
                }
                boolean all = takeInHandled(projection, batch, tally);
                batch.clear();
                return all;
            });
            takeInHandled(projection, batch, tally);
        }
    }

    private boolean takeInHandled(Projection projection, List<ConsumerRecord<String, byte[]>> batch, Tally tally) {
        Set<UUID> handled = handled(projection, batch);
        Set<UUID> buried = buried(projection, batch);
        for (ConsumerRecord<String, byte[]> record : batch) {
            boolean isBuried = buried.contains(place(record));
            if (!isBuried && !eventId(record).map(handled::contains).orElse(false)) {
                return false;
            }
            tally.read();
            if (isBuried) {
                tally.refused();
            } else {
                projection.project(ReceivedEvent.of(record));
            }
        }
        return true;
    }

    private Set<UUID> handled(Projection projection, List<ConsumerRecord<String, byte[]>> batch) {
        return ids(
                "select event_id from inbox where consumer = ?1 and event_id = any (?2)",
                projection,
                batch.stream().flatMap(record -> eventId(record).stream()).toArray(UUID[]::new));
    }

    /** A dead letter that was put back since was handled after all. */
    private Set<UUID> buried(Projection projection, List<ConsumerRecord<String, byte[]>> batch) {
        return ids(
                "select id from dead_letter where consumer = ?1 and id = any (?2) and replayed_at is null",
                projection,
                batch.stream().map(CatchUp::place).toArray(UUID[]::new));
    }

    private Set<UUID> ids(String query, Projection projection, UUID[] among) {
        List<?> found = entityManager
                .createNativeQuery(query)
                .setParameter(1, projection.channel())
                .setParameter(2, among)
                .getResultList();
        Set<UUID> ids = new HashSet<>();
        found.forEach(id -> ids.add((UUID) id));
        return ids;
    }

    private static Optional<UUID> eventId(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader(CloudEventHeaders.ID);
        try {
            return Optional.ofNullable(header)
                    .map(id -> UUID.fromString(new String(id.value(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** As dead letters are known. */
    private static UUID place(ConsumerRecord<String, byte[]> record) {
        String place = record.topic() + '/' + record.partition() + '/' + record.offset();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
