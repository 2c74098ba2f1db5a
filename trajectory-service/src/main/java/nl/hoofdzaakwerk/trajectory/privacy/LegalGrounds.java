package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGround;

/** Legal grounds of the candidates that the caller may see. */
@ApplicationScoped
public class LegalGrounds implements PanacheRepositoryBase<LegalGround, UUID> {

    /** Newest first. */
    public List<LegalGround> of(UUID candidateId) {
        return list("candidateId = ?1 order by id desc", candidateId);
    }

    Optional<LegalGround> forChange(UUID candidateId, UUID groundId) {
        return findByIdOptional(groundId, LockModeType.PESSIMISTIC_WRITE)
                .filter(ground -> ground.candidateId().equals(candidateId));
    }
}
