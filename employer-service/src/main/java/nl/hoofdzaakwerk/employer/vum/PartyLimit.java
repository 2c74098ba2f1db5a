package nl.hoofdzaakwerk.employer.vum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often each party may ask in a minute, counted in the database so that it holds however many instances of this
 * service there are.
 */
@ApplicationScoped
class PartyLimit {
    private static final Duration KEPT = Duration.ofHours(1);

    private final EntityManager entityManager;
    private final Tenancy tenancy;
    private final Clock clock;
    private final int perMinute;

    PartyLimit(
            EntityManager entityManager,
            Tenancy tenancy,
            Clock clock,
            @ConfigProperty(name = "hw.vum.requests-per-minute") int perMinute) {
        this.entityManager = entityManager;
        this.tenancy = tenancy;
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /** @throws Problem 429 when the party asked too often in this minute */
    void count(String party) {
        int asked = tenancy.asSystem("vum", () -> add(party, clock.instant().truncatedTo(ChronoUnit.MINUTES)));
        if (asked > perMinute) {
            throw Problem.of(429, "too-many-requests", perMinute);
        }
    }

    private int add(String party, Instant minute) {
        int asked = ((Number) entityManager
                        .createNativeQuery("""
                        insert into vum_request_count (party, minute, requests) values (:party, :minute, 1)
                        on conflict (party, minute) do update set requests = vum_request_count.requests + 1
                        returning requests
                        """)
                        .setParameter("party", party)
                        .setParameter("minute", minute)
                        .getSingleResult())
                .intValue();
        if (asked == 1) {
            entityManager
                    .createNativeQuery("delete from vum_request_count where minute < :before")
                    .setParameter("before", minute.minus(KEPT))
                    .executeUpdate();
        }
        return asked;
    }
}
