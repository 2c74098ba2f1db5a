package nl.hoofdzaakwerk.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.disclosure.model.Remembered;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/** What releases say: tables of years, which releases may share, and parts. */
@ApplicationScoped
class ReleaseContents {
    private static final long HIDDEN = -1;

    private final EntityManager entityManager;

    ReleaseContents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What is remembered of a table; for system transactions only. */
    record Memory(byte[] digest, Map<Cell, Remembered> cells) {}

    UUID storeTable(ProgrammeYear year, Protection<Cell> protection, byte[] digest) {
        UUID id = Ids.next();
        entityManager
                .createNativeQuery(
                        "insert into release_table (id, year, content, counts, hidden_for_themselves, hidden_beside,"
                                + " unproven) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, year.value())
                .setParameter(3, TableContent.write(protection.table().cells(), ReleaseContents::writeCount))
                .setParameter(4, protection.cells())
                .setParameter(5, protection.hiddenForThemselves())
                .setParameter(6, protection.hiddenBeside())
                .setParameter(7, protection.unproven())
                .executeUpdate();
        entityManager
                .createNativeQuery("insert into release_memory (table_id, digest, content) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, digest)
                .setParameter(3, TableContent.write(protection.memory(), ReleaseContents::writeRemembered))
                .executeUpdate();
        return id;
    }

    void link(UUID release, ProgrammeYear year, UUID table) {
        entityManager
                .createNativeQuery("insert into release_year (release_id, year, table_id) values (?1, ?2, ?3)")
                .setParameter(1, release)
                .setParameter(2, year.value())
                .setParameter(3, table)
                .executeUpdate();
    }

    void storePart(UUID release, String name, String json) {
        entityManager
                .createNativeQuery("insert into release_part (release_id, name, content) values (?1, ?2, ?3)")
                .setParameter(1, release)
                .setParameter(2, name)
                .setParameter(3, json)
                .executeUpdate();
    }

    Optional<String> part(UUID release, String name) {
        return first("select content from release_part where release_id = ?1 and name = ?2", release, name)
                .map(String.class::cast);
    }

    /** The table of each year of a release, in order of the years. */
    SortedMap<ProgrammeYear, UUID> tables(UUID release) {
        SortedMap<ProgrammeYear, UUID> tables = new TreeMap<>(Comparator.comparingInt(ProgrammeYear::value));
        for (Object row : rows("select year, table_id from release_year where release_id = ?1", release)) {
            Object[] columns = (Object[]) row;
            tables.put(new ProgrammeYear((Integer) columns[0]), (UUID) columns[1]);
        }
        return tables;
    }

    ProtectedTable<Cell> table(UUID id) {
        byte[] content = first("select content from release_table where id = ?1", id)
                .map(byte[].class::cast)
                .orElseThrow();
        return ProtectedTable.of(TableContent.read(content, ReleaseContents::readCount));
    }

    Loss loss(UUID table) {
        Object[] row = (Object[]) first(
                        "select counts, hidden_for_themselves, hidden_beside, unproven from release_table where id = ?1",
                        table)
                .orElseThrow();
        return new Loss((Integer) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]);
    }

    Memory memory(UUID table) {
        Object[] row = (Object[]) first("select digest, content from release_memory where table_id = ?1", table)
                .orElseThrow();
        return new Memory((byte[]) row[0], TableContent.read((byte[]) row[1], ReleaseContents::readRemembered));
    }

    private Optional<Object> first(String query, Object... parameters) {
        return rows(query, parameters).stream().<Object>map(row -> row).findFirst();
    }

    private List<?> rows(String query, Object... parameters) {
        var prepared = entityManager.createNativeQuery(query);
        for (int index = 0; index < parameters.length; index++) {
            prepared.setParameter(index + 1, parameters[index]);
        }
        return prepared.getResultList();
    }

    private static void writeCount(PublishedCount count, DataOutputStream to) throws IOException {
        to.writeLong(
                switch (count) {
                    case Shown(long value) -> value;
                    case Hidden() -> HIDDEN;
                });
    }

    private static PublishedCount readCount(DataInputStream from) throws IOException {
        long value = from.readLong();
        return value == HIDDEN ? new Hidden() : new Shown(value);
    }

    private static void writeRemembered(Remembered remembered, DataOutputStream to) throws IOException {
        to.writeBoolean(remembered.shown());
        to.writeLong(remembered.count());
        to.writeBoolean(remembered.sensitive());
    }

    private static Remembered readRemembered(DataInputStream from) throws IOException {
        return new Remembered(from.readBoolean(), from.readLong(), from.readBoolean());
    }
}
