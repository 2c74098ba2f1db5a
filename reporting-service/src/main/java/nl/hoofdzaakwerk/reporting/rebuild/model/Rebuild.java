package nl.hoofdzaakwerk.reporting.rebuild.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;

/** One time that all facts were made anew from the log. */
@Entity
@Table(name = "rebuild")
public class Rebuild {
    private static final Duration SILENT_AT_MOST = Duration.ofMinutes(15);
    private static final int LONGEST_FAILURE = 500;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RebuildState state;

    @Enumerated(EnumType.STRING)
    private RebuildPhase phase;

    @Enumerated(EnumType.STRING)
    private WhenDifferent whenDifferent;

    private Instant askedAt;
    private Instant startedAt;
    private Instant heardAt;
    private Instant endedAt;
    private long events;
    private long refused;
    private Long pauseMillis;
    private String failure;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rebuild_difference", joinColumns = @JoinColumn(name = "rebuild_id"))
    private List<TableDifference> differences = new ArrayList<>();

    @Version
    private long version;

    protected Rebuild() {}

    public Rebuild(WhenDifferent whenDifferent, Instant now) {
        this.id = Ids.next();
        this.state = RebuildState.ASKED;
        this.whenDifferent = whenDifferent;
        this.askedAt = now;
        this.heardAt = now;
    }

    public void begin(Instant now) {
        state = RebuildState.RUNNING;
        phase = RebuildPhase.READING;
        startedAt = now;
        heardAt = now;
    }

    /**
     * @param events read from the log so far
     * @param refused of them: cannot be counted
     */
    public void isAt(RebuildPhase at, long events, long refused, Instant now) {
        this.phase = at;
        this.events = events;
        this.refused = refused;
        this.heardAt = now;
    }

    /** Whether what was made anew becomes live. */
    public boolean switches(List<TableDifference> found) {
        return whenDifferent == WhenDifferent.SWITCH || found.stream().allMatch(TableDifference::isNone);
    }

    /** @param pause how long live facts waited */
    public void end(List<TableDifference> found, boolean switched, Duration pause, Instant now) {
        state = switched ? RebuildState.SWITCHED : RebuildState.DIFFERENT;
        differences.addAll(found);
        pauseMillis = pause.toMillis();
        ended(now);
    }

    public void fail(String reason, Instant now) {
        state = RebuildState.FAILED;
        failure = reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE));
        ended(now);
    }

    private void ended(Instant now) {
        phase = null;
        heardAt = now;
        endedAt = now;
    }

    /** Whether whoever worked on it must have stopped, since nothing was heard for too long. */
    public boolean isAbandoned(Instant now) {
        return !state.isEnded() && heardAt.plus(SILENT_AT_MOST).isBefore(now);
    }

    /** Events read a second, from begin to end; empty until then. */
    public OptionalLong eventsPerSecond() {
        if (startedAt == null || endedAt == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                events * 1000 / Math.max(1, Duration.between(startedAt, endedAt).toMillis()));
    }

    public UUID id() {
        return id;
    }

    public RebuildState state() {
        return state;
    }

    /** Empty before its begin and after its end. */
    public Optional<RebuildPhase> phase() {
        return Optional.ofNullable(phase);
    }

    public WhenDifferent whenDifferent() {
        return whenDifferent;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long events() {
        return events;
    }

    public long refused() {
        return refused;
    }

    public Optional<Long> pauseMillis() {
        return Optional.ofNullable(pauseMillis);
    }

    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public List<TableDifference> differences() {
        return List.copyOf(differences);
    }
}
