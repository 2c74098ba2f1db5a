package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.figures.model.PseudonymDigest;

/** Pseudonyms that were erased, as digests: enough to know a late event by, and of no other use. */
@ApplicationScoped
class ErasedSubjects {
    private final EntityManager entityManager;

    ErasedSubjects(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param pseudonym may be null, which nobody erased */
    boolean contains(UUID pseudonym) {
        return pseudonym != null
                && !entityManager
                        .createNativeQuery("select 1 from erased_subject where digest = ?1")
                        .setParameter(1, PseudonymDigest.of(pseudonym))
                        .getResultList()
                        .isEmpty();
    }

    void remember(UUID pseudonym, LocalDate day) {
        entityManager
                .createNativeQuery(
                        "insert into erased_subject (digest, erased_on) values (?1, ?2) on conflict do nothing")
                .setParameter(1, PseudonymDigest.of(pseudonym))
                .setParameter(2, day)
                .executeUpdate();
    }
}
