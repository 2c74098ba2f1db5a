package nl.hoofdzaakwerk.portal.privacy.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Facts made anew from the log.
 *
 * @param phase null before its begin and after its end
 * @param eventsPerSecond null until the end
 * @param pauseMillis how long live facts waited; null until the end
 * @param failure why it was broken off, or null
 */
record Rebuild(
        UUID id,
        String state,
        String phase,
        String whenDifferent,
        Instant askedAt,
        Instant startedAt,
        Instant endedAt,
        Long events,
        Long refused,
        Long eventsPerSecond,
        Long pauseMillis,
        List<Difference> differences,
        String failure) {

    /** By how many rows a table differs from the live one. */
    record Difference(String table, Long missing, Long surplus, Long different) {}

    public boolean isUnderWay() {
        return state.equals("ASKED") || state.equals("RUNNING");
    }
}
