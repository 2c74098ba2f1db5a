package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import org.hibernate.Session;

/** Totals of the whole platform over all time. Needs a system transaction. */
@ApplicationScoped
class ProcessingTotals {
    private static final String TOTALS = """
            select (select count(*) from trajectory_fact where start_date is not null),
                (select count(*) from trajectory_fact where end_date is not null and start_date is not null),
                (select count(*) from trajectory_fact where start_date is null),
                (select count(*) from placement_fact where start_date is not null),
                (select count(*) from placement_fact where sustained_on is not null)
            """;

    private final Session session;
    private final EventTally tally;

    ProcessingTotals(Session session, EventTally tally) {
        this.session = session;
        this.tally = tally;
    }

    /**
     * @param eventsReceived by type, each event once
     * @param trajectories that started
     * @param trajectoriesEnded of which the start is known
     * @param trajectoriesAwaited of which something was heard before the start
     * @param placements that began
     * @param placementsSustained that proved sustainable
     */
    public record ProcessingCounts(
            SortedMap<String, Long> eventsReceived,
            long trajectories,
            long trajectoriesEnded,
            long trajectoriesAwaited,
            long placements,
            long placementsSustained) {}

    ProcessingCounts count() {
        Object[] row = session.createNativeQuery(TOTALS, Object[].class).getSingleResult();
        return new ProcessingCounts(
                tally.totals(), (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }
}
