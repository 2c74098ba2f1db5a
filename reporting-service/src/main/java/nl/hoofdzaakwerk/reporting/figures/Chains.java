package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedTrajectory;

/**
 * X29: guidance that goes on elsewhere after a transfer counts once, where it began. Whichever part is heard of first:
 * a part counts by itself until the part before it is known.
 */
@ApplicationScoped
class Chains {
    private static final String BEFORE =
            "select chain from trajectory_fact where pseudonym = ?1 and start_date is not null";
    private static final String LATER = """
            with recursive later (id, pseudonym) as (
                select id, pseudonym from trajectory_fact where continued = ?1
                union
                select t.id, t.pseudonym from trajectory_fact t join later l on t.continued = l.pseudonym)
            select id from later
            """;
    private static final String JOIN = """
            update trajectory_fact set chain = cast(?1 as uuid), version = version + 1
            where id = any (?2) and chain is distinct from cast(?1 as uuid)
            """;

    private final EntityManager entityManager;
    private final TrackedTrajectories trajectories;
    private final ErasedSubjects erased;

    Chains(EntityManager entityManager, TrackedTrajectories trajectories, ErasedSubjects erased) {
        this.entityManager = entityManager;
        this.trajectories = trajectories;
        this.erased = erased;
    }

    /**
     * Finds with which trajectory one counts whose start was just heard, and lets those count with it that go on with
     * it.
     *
     * @throws IllegalArgumentException when it would go on with itself
     */
    void join(TrackedTrajectory trajectory) {
        trajectory.continued().ifPresent(trajectories::lock);
        Optional<UUID> head = trajectory.continued().isEmpty()
                ? Optional.of(trajectory.id())
                : head(trajectory, trajectory.continued().orElseThrow());
        List<UUID> later = later(trajectory.pseudonym().orElseThrow());
        if (later.contains(trajectory.id()) || head.filter(later::contains).isPresent()) {
            throw new IllegalArgumentException("the trajectory goes on with itself");
        }
        trajectory.countsWith(head.orElse(null));
        if (!later.isEmpty()) {
            entityManager.flush();
            entityManager
                    .createNativeQuery(JOIN)
                    .setParameter(1, head.orElse(null))
                    .setParameter(2, later.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /** Empty when the part before was erased and so cannot be joined; it stays counted. */
    private Optional<UUID> head(TrackedTrajectory trajectory, UUID before) {
        List<?> known =
                entityManager.createNativeQuery(BEFORE).setParameter(1, before).getResultList();
        if (known.isEmpty()) {
            return erased.contains(before) ? Optional.empty() : Optional.of(trajectory.id());
        }
        return Optional.ofNullable((UUID) known.getFirst());
    }

    private List<UUID> later(UUID pseudonym) {
        List<?> ids = entityManager
                .createNativeQuery(LATER)
                .setParameter(1, pseudonym)
                .getResultList();
        return ids.stream().map(id -> (UUID) id).toList();
    }
}
