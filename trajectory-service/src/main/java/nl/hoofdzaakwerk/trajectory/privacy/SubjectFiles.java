package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class SubjectFiles implements PanacheRepositoryBase<SubjectFile, UUID> {
    /** @return how many were deleted */
    int deleteExpired(Instant now) {
        return (int) delete("expiresAt <= ?1", now);
    }
}
