package nl.hoofdzaakwerk.reporting.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.figures.model.CountingKinds;
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

    /** Until the end of the transaction nobody erases this person. */
    void keepFromErasure(UUID subject) {
        locks.share("subject " + subject);
    }

    /** Until the end of the transaction nobody takes in a fact under this pseudonym of a person. */
    void lockSubject(UUID subject) {
        locks.take("subject " + subject);
    }

    Optional<TrackedTrajectory> find(UUID pseudonym) {
        return find("pseudonym", pseudonym).firstResultOptional();
    }

    List<TrackedTrajectory> ofSubject(UUID subject) {
        return list("subject = ?1 order by id", subject);
    }

    CountingKinds countingKinds() {
        List<?> kinds = getEntityManager()
                .createNativeQuery("select kind from counting_placement_kind")
                .getResultList();
        return new CountingKinds(
                kinds.stream().map(kind -> PlacementKind.valueOf((String) kind)).collect(Collectors.toSet()));
    }
}
