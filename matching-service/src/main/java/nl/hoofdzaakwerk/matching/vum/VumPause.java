package nl.hoofdzaakwerk.matching.vum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.hibernate.Session;

/**
 * Leaves VUM alone after it said "too often": for as long as it asked, for all instances of this service. Kept in the
 * database, in transactions of its own, so that it stays when the question that brought it is rolled back.
 */
@ApplicationScoped
class VumPause {
    private static final String SYSTEM = "vum";
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Session session;
    private final Tenancy tenancy;
    private final Clock clock;
    private final VumSettings settings;

    VumPause(Session session, Tenancy tenancy, Clock clock, VumSettings settings) {
        this.session = session;
        this.tenancy = tenancy;
        this.clock = clock;
        this.settings = settings;
    }

    /** Empty when VUM may be asked now. */
    Optional<Instant> until() {
        return tenancy.asSystem(SYSTEM, () -> session.createNativeQuery(
                        "select paused_until from vum_pause where paused_until > :now", Instant.class)
                .setParameter("now", clock.instant())
                .uniqueResultOptional());
    }

    /** @param retryAfter as VUM said it, in seconds or as a date; null when it said nothing */
    Instant begin(String retryAfter) {
        Instant until = clock.instant().plus(length(retryAfter, clock.instant(), settings.pause()));
        tenancy.asSystem(SYSTEM, () -> {
            session.createNativeMutationQuery("""
                            insert into vum_pause as p (paused_until) values (:until)
                            on conflict (only_row) do update set paused_until = greatest(p.paused_until, :until)
                            """).setParameter("until", until).executeUpdate();
        });
        return until;
    }

    /** Not longer than an hour, and never shorter than a second. */
    static Duration length(String retryAfter, Instant now, Duration usual) {
        Duration asked =
                retryAfter == null ? usual : read(retryAfter.strip(), now).orElse(usual);
        if (asked.compareTo(LONGEST) > 0) {
            return LONGEST;
        }
        return asked.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : asked;
    }

    private static Optional<Duration> read(String retryAfter, Instant now) {
        try {
            if (retryAfter.matches("[0-9]{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
            }
            Instant until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, until));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
