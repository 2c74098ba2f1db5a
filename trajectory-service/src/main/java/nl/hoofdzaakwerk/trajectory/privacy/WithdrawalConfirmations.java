package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WithdrawalConfirmations implements PanacheRepositoryBase<WithdrawalConfirmation, WithdrawalConfirmation.Key> {

    /** Latest first. */
    List<WithdrawalConfirmation> of(UUID candidateId) {
        return list("candidateId = ?1 order by confirmedAt desc", candidateId);
    }
}
