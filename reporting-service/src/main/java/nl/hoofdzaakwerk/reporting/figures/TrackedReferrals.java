package nl.hoofdzaakwerk.reporting.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedReferral;

@ApplicationScoped
class TrackedReferrals implements PanacheRepositoryBase<TrackedReferral, UUID> {
    private final TransactionLocks locks;

    TrackedReferrals(TransactionLocks locks) {
        this.locks = locks;
    }

    /** Until the end of the transaction nobody else takes in a fact of this referral. */
    void lock(UUID pseudonym) {
        locks.take("referral " + pseudonym);
    }

    Optional<TrackedReferral> find(UUID pseudonym) {
        return find("pseudonym", pseudonym).firstResultOptional();
    }

    List<TrackedReferral> ofSubject(UUID subject) {
        return list("subject = ?1 order by id", subject);
    }
}
