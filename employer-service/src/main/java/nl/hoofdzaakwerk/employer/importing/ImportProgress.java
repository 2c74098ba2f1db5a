package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.ImportState;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** How far the work on an import is, in transactions of its own: the work itself shows nothing until its end. */
@ApplicationScoped
class ImportProgress {
    private static final String NAME = "employer-imports";

    private final EntityManager entityManager;
    private final Tenancy tenancy;
    private final Clock clock;

    ImportProgress(EntityManager entityManager, Tenancy tenancy, Clock clock) {
        this.entityManager = entityManager;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param stage state of the import in which the work goes on
     * @param attempts how often the work of this stage was begun
     */
    record Status(ImportState stage, int attempts, int rowsDone, Instant startedAt) {}

    /** Notes that the work of the import's state begins, once more if it was broken off. */
    void begin(EmployerImport work) {
        tenancy.asSystem(NAME, () -> entityManager
                .createNativeQuery("""
                        insert into employer_import_progress as p
                            (import_id, organisation, stage, attempts, rows_done, started_at) values (?, ?, ?, 1, 0, ?)
                        on conflict (import_id) do update set stage = excluded.stage, rows_done = 0,
                            started_at = excluded.started_at,
                            attempts = case when p.stage = excluded.stage then p.attempts + 1 else 1 end""")
                .setParameter(1, work.id())
                .setParameter(2, work.uploader().organisation().value())
                .setParameter(3, work.state().name())
                .setParameter(4, clock.instant())
                .executeUpdate());
    }

    void at(UUID importId, int rowsDone) {
        tenancy.asSystem(NAME, () -> entityManager
                .createNativeQuery("update employer_import_progress set rows_done = ? where import_id = ?")
                .setParameter(1, rowsDone)
                .setParameter(2, importId)
                .executeUpdate());
    }

    /** Empty when no work was begun. */
    Optional<Status> of(UUID importId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(
                        "select stage, attempts, rows_done, started_at from employer_import_progress where import_id = ?",
                        Tuple.class)
                .setParameter(1, importId)
                .getResultList();
        return rows.stream()
                .map(row -> new Status(
                        ImportState.valueOf(row.get(0, String.class)),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class),
                        row.get(3, Instant.class)))
                .findFirst();
    }
}
