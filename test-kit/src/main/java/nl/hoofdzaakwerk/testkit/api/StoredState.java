package nl.hoofdzaakwerk.testkit.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.hoofdzaakwerk.testkit.Database;
import org.awaitility.Awaitility;

/** How much a service has stored; events still on their way are waited for. */
final class StoredState {

    /**
     * Logs of what was asked, queues that empty by themselves (what was sent shows in outbox_sequence), what is
     * derived.
     */
    private static final Set<String> NOT_COUNTED =
            Set.of("audit_log", "processing_log", "outbox", "inbox", "market_change", "board_proposal");

    private static final Duration QUIET = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Connection connection;

    StoredState(Connection connection) {
        this.connection = connection;
    }

    /** The counts once they stand still. */
    private Map<String, Long> settled() {
        AtomicReference<Map<String, Long>> last = new AtomicReference<>(now());
        Awaitility.await("stored rows stand still")
                .atMost(PATIENCE)
                .pollDelay(QUIET)
                .pollInterval(QUIET)
                .until(() -> {
                    Map<String, Long> current = now();
                    return current.equals(last.getAndSet(current));
                });
        return last.get();
    }

    /**
     * What the requests stored, or an empty text. They are sent again when something was stored, to tell it from the
     * effect of an event that happened to arrive meanwhile: that comes once.
     */
    String changeBy(Runnable requests) {
        String change = "";
        for (int attempt = 0; attempt < 2; attempt++) {
            Map<String, Long> before = settled();
            requests.run();
            change = difference(before, settled());
            if (change.isEmpty()) {
                return change;
            }
        }
        return change;
    }

    private Map<String, Long> now() {
        try {
            Map<String, Long> counts = Database.rowCounts(connection, NOT_COUNTED);
            if (counts.containsKey("public.outbox_sequence")) {
                counts.put("events sent", eventsSent());
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long eventsSent() throws SQLException {
        return Long.parseLong(Database.select(connection, "select coalesce(sum(last), 0) from outbox_sequence")
                .getFirst());
    }

    /** The tables that differ, with both counts. */
    private static String difference(Map<String, Long> before, Map<String, Long> after) {
        Map<String, String> differing = new TreeMap<>();
        after.forEach((table, count) -> {
            if (!count.equals(before.get(table))) {
                differing.put(table, before.get(table) + " → " + count);
            }
        });
        return differing.isEmpty() ? "" : differing.toString();
    }
}
