package nl.hoofdzaakwerk.trajectory.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Recognises events that come late about someone who was erased (X6), by a digest of the pseudonym alone. */
@ApplicationScoped
public class ErasedSubjects {
    private final EntityManager entityManager;

    ErasedSubjects(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether what another service knows by this pseudonym was erased here. */
    public boolean isErased(UUID pseudonym) {
        return !entityManager
                .createNativeQuery("select 1 from erasure_demand where pseudonym_digest = :digest", Integer.class)
                .setParameter("digest", digest(pseudonym))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What stays of a pseudonym after erasure. */
    public static byte[] digest(UUID pseudonym) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(pseudonym.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
