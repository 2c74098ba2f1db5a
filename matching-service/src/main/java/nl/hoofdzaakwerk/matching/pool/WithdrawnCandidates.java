package nl.hoofdzaakwerk.matching.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Remembers who withdrew and when, so that a card made before then never comes back (G1). */
@ApplicationScoped
class WithdrawnCandidates {

    private final EntityManager entityManager;

    WithdrawnCandidates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void remember(UUID pseudonym, Instant withdrawnAt) {
        entityManager
                .createNativeQuery("""
                        insert into withdrawn_candidate as w (pseudonym, withdrawn_at) values (:pseudonym, :at)
                        on conflict (pseudonym) do update set withdrawn_at = greatest(w.withdrawn_at, :at)
                        """)
                .setParameter("pseudonym", pseudonym)
                .setParameter("at", withdrawnAt)
                .executeUpdate();
    }

    /** Whether the candidate withdrew at or after that moment. */
    boolean sinceThen(UUID pseudonym, Instant moment) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from withdrawn_candidate where pseudonym = :pseudonym and withdrawn_at >= :moment")
                .setParameter("pseudonym", pseudonym)
                .setParameter("moment", moment)
                .getResultList()
                .isEmpty();
    }
}
