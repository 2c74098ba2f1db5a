package nl.hoofdzaakwerk.kit.subjectfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Fills tables from the database, past the aggregates: a file holds what is stored, not what it means. */
@ApplicationScoped
public class FileQueries {
    private final EntityManager entityManager;

    FileQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Adds a row for each row found.
     *
     * @param select gives as many columns as the table has, of what is known under {@code :pseudonym}
     */
    @SuppressWarnings("unchecked")
    public FileTable fill(FileTable table, String select, UUID pseudonym) {
        List<Tuple> rows = entityManager
                .createNativeQuery(select, Tuple.class)
                .setParameter("pseudonym", pseudonym)
                .getResultList();
        rows.forEach(row -> table.row(row.toArray()));
        return table;
    }
}
