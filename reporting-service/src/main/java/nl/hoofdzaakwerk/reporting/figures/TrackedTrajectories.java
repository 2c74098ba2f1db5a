package nl.hoofdzaakwerk.reporting.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedTrajectory;

@ApplicationScoped
class TrackedTrajectories implements PanacheRepositoryBase<TrackedTrajectory, UUID> {
    private final TransactionLocks locks;

    TrackedTrajectories(TransactionLocks locks) {
        this.locks = locks;
    }

    /** Until the end of the transaction nobody else takes in a fact of this trajectory or erases it. */
    void lock(UUID pseudonym) {
        locks.take("trajectory " + pseudonym);
    }

    Optional<TrackedTrajectory> find(UUID pseudonym) {
        return find("pseudonym", pseudonym).firstResultOptional();
    }

    boolean isErased(UUID pseudonym) {
        return !getEntityManager()
                .createNativeQuery("select 1 from erased_subject where digest = ?1", Integer.class)
                .setParameter(1, digest(pseudonym))
                .getResultList()
                .isEmpty();
    }

    void rememberErasure(UUID pseudonym, LocalDate day) {
        getEntityManager()
                .createNativeQuery(
                        "insert into erased_subject (digest, erased_on) values (?1, ?2) on conflict do nothing")
                .setParameter(1, digest(pseudonym))
                .setParameter(2, day)
                .executeUpdate();
    }

    private static byte[] digest(UUID pseudonym) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(pseudonym.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
