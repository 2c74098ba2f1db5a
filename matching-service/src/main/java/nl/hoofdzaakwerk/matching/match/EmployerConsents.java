package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;

/** The candidate's consent to be introduced to one employer, as the coach recorded it (E5). */
@ApplicationScoped
class EmployerConsents {

    private final EntityManager entityManager;
    private final CurrentCaller callers;
    private final Clock clock;

    EmployerConsents(EntityManager entityManager, CurrentCaller callers, Clock clock) {
        this.entityManager = entityManager;
        this.callers = callers;
        this.clock = clock;
    }

    void record(UUID cardId, UUID employerId) {
        Caller caller = callers.get();
        entityManager
                .createNativeQuery("""
                        insert into employer_consent (card_id, employer_id, organisation, recorded_by, recorded_at)
                        values (:card, :employer, :organisation, :by, :at) on conflict do nothing
                        """)
                .setParameter("card", cardId)
                .setParameter("employer", employerId)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("by", caller.user())
                .setParameter("at", OffsetDateTime.now(clock))
                .executeUpdate();
    }

    boolean isGiven(UUID cardId, UUID employerId) {
        return !entityManager
                .createNativeQuery("select 1 from employer_consent where card_id = :card and employer_id = :employer")
                .setParameter("card", cardId)
                .setParameter("employer", employerId)
                .getResultList()
                .isEmpty();
    }

    void forget(UUID cardId) {
        entityManager
                .createNativeQuery("delete from employer_consent where card_id = :card")
                .setParameter("card", cardId)
                .executeUpdate();
    }
}
