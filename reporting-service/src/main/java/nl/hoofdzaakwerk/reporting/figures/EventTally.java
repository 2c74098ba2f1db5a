package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.hoofdzaakwerk.events.EventType;

/** Counts the events taken in, each in the transaction of its effect. */
@ApplicationScoped
class EventTally {
    private final EntityManager entityManager;

    EventTally(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(EventType type) {
        entityManager
                .createNativeQuery("""
                        insert into event_tally as t (type, received) values (?1, 1)
                        on conflict (type) do update set received = t.received + 1
                        """)
                .setParameter(1, type.versionedName())
                .executeUpdate();
    }

    SortedMap<String, Long> totals() {
        List<Object[]> rows = entityManager
                .createNativeQuery("select type, received from event_tally", Object[].class)
                .getResultList();
        SortedMap<String, Long> totals = new TreeMap<>();
        rows.forEach(row -> totals.put((String) row[0], (Long) row[1]));
        return totals;
    }
}
