package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.hoofdzaakwerk.events.EventType;
import org.hibernate.Session;

/** Counts the events taken in, each in the transaction of its effect. */
@ApplicationScoped
class EventTally {
    private final Session session;

    EventTally(Session session) {
        this.session = session;
    }

    void add(EventType type) {
        session.createNativeMutationQuery("""
                        insert into event_tally as t (type, received) values (?1, 1)
                        on conflict (type) do update set received = t.received + 1
                        """)
                .setParameter(1, type.versionedName())
                .executeUpdate();
    }

    SortedMap<String, Long> totals() {
        List<Object[]> rows = session.createNativeQuery("select type, received from event_tally", Object[].class)
                .getResultList();
        SortedMap<String, Long> totals = new TreeMap<>();
        rows.forEach(row -> totals.put((String) row[0], (Long) row[1]));
        return totals;
    }
}
