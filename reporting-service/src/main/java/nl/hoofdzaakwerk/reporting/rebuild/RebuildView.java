package nl.hoofdzaakwerk.reporting.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.rebuild.model.Rebuild;
import nl.hoofdzaakwerk.reporting.rebuild.model.RebuildPhase;
import nl.hoofdzaakwerk.reporting.rebuild.model.RebuildState;
import nl.hoofdzaakwerk.reporting.rebuild.model.TableDifference;
import nl.hoofdzaakwerk.reporting.rebuild.model.WhenDifferent;

/**
 * A rebuild as the operator follows it.
 *
 * @param phase null before its begin and after its end
 * @param events read from the log so far
 * @param refused of them: cannot be counted, as when they were heard first
 * @param eventsPerSecond from begin to end; null until then
 * @param pauseMillis how long live facts waited; null until the end
 * @param differences by table; empty until they were compared
 * @param failure why it was broken off, or null
 */
public record RebuildView(
        UUID id,
        RebuildState state,
        RebuildPhase phase,
        WhenDifferent whenDifferent,
        Instant askedAt,
        Instant startedAt,
        Instant endedAt,
        long events,
        long refused,
        Long eventsPerSecond,
        Long pauseMillis,
        List<Difference> differences,
        String failure) {

    /**
     * By how many rows a rebuilt table differs from the live one.
     *
     * @param missing only the live table has
     * @param surplus only the rebuilt table has
     * @param different both have, with other content
     */
    public record Difference(String table, long missing, long surplus, long different) {
        static Difference of(TableDifference found) {
            return new Difference(found.factTable(), found.missing(), found.surplus(), found.different());
        }
    }

    static RebuildView of(Rebuild rebuild) {
        OptionalLong rate = rebuild.eventsPerSecond();
        return new RebuildView(
                rebuild.id(),
                rebuild.state(),
                rebuild.phase().orElse(null),
                rebuild.whenDifferent(),
                rebuild.askedAt(),
                rebuild.startedAt().orElse(null),
                rebuild.endedAt().orElse(null),
                rebuild.events(),
                rebuild.refused(),
                rate.isPresent() ? rate.getAsLong() : null,
                rebuild.pauseMillis().orElse(null),
                rebuild.differences().stream().map(Difference::of).toList(),
                rebuild.failure().orElse(null));
    }
}
