package nl.hoofdzaakwerk.matching.meeting.live;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import org.jboss.logging.Logger;

/**
 * Tells everybody who follows a meeting what changes in it, whichever instance of the service changed it: while anybody
 * listens, one thread asks the database five times a second for the numbers of all meetings that are listened to, and
 * reads what is new once for each organisation, as that organisation. While nobody listens there is no thread.
 */
@ApplicationScoped
class LiveMeetings {

    private static final Logger LOG = Logger.getLogger(LiveMeetings.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    /** Who is this much behind does not read any more, and may come back. */
    private static final int BUFFER = 256;

    private static final int MOST_LISTENERS = 200;

    private final ChangeLog log;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Map<UUID, Followed> followed = new ConcurrentHashMap<>();
    private Thread reader;

    LiveMeetings(ChangeLog log, Tenancy tenancy, Clock clock) {
        this.log = log;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** A meeting and who follows it. @param known what was told of its region's cards and vacancies */
    private record Followed(RegionCode region, List<Listener> listeners, Set<Long> known) {}

    /** Organisations see alike; people of one are read for together. */
    private record Desk(String organisation, Set<String> roles) {}

    /**
     * Follows a meeting from a number on; first comes where it stands.
     *
     * @param last number of the last change the caller knows of
     * @param until when the caller's token expires; the stream ends then
     * @throws Problem 503 when too many follow it
     */
    Multi<LiveEvent> follow(Caller caller, RegionCode region, LiveEvent.State state, long last, Instant until) {
        Followed meeting = followed.get(state.meetingId());
        if (meeting != null && meeting.listeners().size() >= MOST_LISTENERS) {
            throw Problem.of(503, "too-many-listeners");
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Listener listener = new Listener(caller, state, last, until, clock.instant(), emitter);
                            emitter.onTermination(() -> leave(state.meetingId(), listener));
                            emitter.emit(state);
                            join(state.meetingId(), region, listener);
                        },
                        BUFFER);
    }

    private synchronized void join(UUID meetingId, RegionCode region, Listener listener) {
        if (listener.isGone()) {
            return;
        }
        followed.computeIfAbsent(meetingId, id -> new Followed(region, new CopyOnWriteArrayList<>(), new HashSet<>()))
                .listeners()
                .add(listener);
        if (reader == null) {
            reader = Thread.ofPlatform().name("live-meetings").daemon().start(this::run);
        }
    }

    private synchronized void leave(UUID meetingId, Listener listener) {
        listener.go();
        Followed meeting = followed.get(meetingId);
        if (meeting != null
                && meeting.listeners().remove(listener)
                && meeting.listeners().isEmpty()) {
            followed.remove(meetingId);
        }
    }

    /** How many follow a meeting at this instance. */
    int listeners() {
        return followed.values().stream()
                .mapToInt(meeting -> meeting.listeners().size())
                .sum();
    }

    private synchronized boolean goesOn() {
        followed.values().removeIf(meeting -> meeting.listeners().isEmpty());
        if (followed.isEmpty()) {
            reader = null;
            return false;
        }
        return true;
    }

    private void run() {
        while (goesOn()) {
            try {
                read();
            } catch (RuntimeException e) {
                LOG.warnf("Who follows a meeting waits: %s", e.getMessage());
                LOG.debug("Who follows a meeting waits", e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void read() {
        Instant now = clock.instant();
        all().forEach(listener -> listener.endedAt(now));
        News news = tenancy.asSystem("live-meetings", this::news);
        followed.forEach((id, meeting) -> {
            tellChanges(id, meeting, news.numbers().getOrDefault(id, 0L), now);
            tellAgenda(meeting, news.lately().getOrDefault(meeting.region(), Set.of()), now);
        });
        Instant silence = now.minus(SILENCE);
        all().stream()
                .filter(listener -> listener.isSilentSince(silence))
                .forEach(listener -> listener.say(new LiveEvent.KeepAlive(), now));
    }

    private List<Listener> all() {
        return followed.values().stream()
                .map(Followed::listeners)
                .flatMap(Collection::stream)
                .toList();
    }

    private record News(Map<UUID, Long> numbers, Map<RegionCode, Set<Long>> lately) {}

    private News news() {
        Set<RegionCode> open = followed.values().stream()
                .filter(meeting -> meeting.listeners().stream().anyMatch(Listener::hearsAgenda))
                .map(Followed::region)
                .collect(Collectors.toSet());
        return new News(log.numbers(Set.copyOf(followed.keySet())), open.isEmpty() ? Map.of() : log.lately(open));
    }

    private void tellChanges(UUID meetingId, Followed meeting, long number, Instant now) {
        meeting.listeners().stream()
                .filter(listener -> listener.last() < number)
                .collect(Collectors.groupingBy(listener -> new Desk(
                        listener.caller().organisation().value(),
                        listener.caller().roles())))
                .values()
                .forEach(desk -> tell(meetingId, desk, number, now));
    }

    /** Reads as one of them: row-level security says what they see. */
    private void tell(UUID meetingId, List<Listener> desk, long number, Instant now) {
        long first = desk.stream().mapToLong(Listener::last).min().orElse(number);
        List<LiveEvent.Changed> changes = new ArrayList<>();
        tenancy.asCaller(desk.getFirst().caller(), () -> changes.addAll(log.after(meetingId, first)));
        desk.forEach(listener -> listener.tell(changes, number, now));
    }

    /** An open agenda is made anew at each look, so all there is to say is that it changed; rather once too often. */
    private void tellAgenda(Followed meeting, Set<Long> lately, Instant now) {
        boolean isNew = !meeting.known().containsAll(lately);
        meeting.known().clear();
        meeting.known().addAll(lately);
        if (isNew) {
            var changed = new LiveEvent.Changed(null, ChangeKind.AGENDA_CHANGED, null, null, null, null, now);
            meeting.listeners().stream().filter(Listener::hearsAgenda).forEach(listener -> listener.say(changed, now));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        all().forEach(Listener::end);
    }
}
