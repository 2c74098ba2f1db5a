package nl.hoofdzaakwerk.employer.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.importing.model.EmployerRow;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy.Description;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.events.RegionCode;

/** The employers that are there already, read in few statements for many rows. */
@ApplicationScoped
class KnownEmployers {
    private static final int BATCH = 2_000;
    private static final String OF_IMPORT = "select employer_id from employer_import_row where import_id = ?";
    private static final String BY_NUMBER = """
            select region, kvk_number, coalesce(merged_into, id), id from employer
            where region = any (?) and kvk_number = any (?)
            """;
    private static final String OF_REGIONS = """
            select id, name, municipality, kvk_number from employer
            where region = any (?) and merged_into is null and (? or kvk_number is null)
            """;

    private final AgroalDataSource dataSource;

    KnownEmployers(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A KvK number within a region: there it is one employer. */
    record Number(String region, String kvkNumber) {
        static Optional<Number> of(EmployerRow row) {
            return row.kvkNumber()
                    .map(number -> new Number(row.municipality().region().value(), number.value()));
        }
    }

    /**
     * An employer that is there or stands in the file.
     *
     * @param employer id of the one that is there
     * @param row number of the one in the file, else 0
     */
    record Known(Optional<String> employer, int row, Description description) {
        static Known of(EmployerRow row) {
            return new Known(
                    Optional.empty(),
                    row.number(),
                    new Description(row.name(), row.municipality().name(), row.kvkNumber()));
        }
    }

    /**
     * The employers with the numbers of these rows, but those the import made; the surviving record where one was
     * merged.
     */
    Map<Number, String> byNumber(List<EmployerRow> rows, UUID importId) {
        var numbers = rows.stream()
                .map(Number::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var found = new HashMap<Number, String>();
        try (var connection = dataSource.getConnection()) {
            var own = ownOf(connection, importId);
            for (int first = 0; first < numbers.size(); first += BATCH) {
                find(connection, numbers.subList(first, Math.min(numbers.size(), first + BATCH)), own, found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The registered employers could not be read", e);
        }
        return found;
    }

    /**
     * The employers that the import made; PostgreSQL does not know yet how many, and would look among them row by row.
     */
    private static Set<String> ownOf(Connection connection, UUID importId) throws SQLException {
        try (var select = connection.prepareStatement(OF_IMPORT)) {
            select.setObject(1, importId);
            var own = new HashSet<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    own.add(rows.getString(1));
                }
            }
            return own;
        }
    }

    private static void find(Connection connection, List<Number> numbers, Set<String> own, Map<Number, String> found)
            throws SQLException {
        try (var select = connection.prepareStatement(BY_NUMBER)) {
            select.setArray(
                    1,
                    texts(
                            connection,
                            numbers.stream().map(Number::region).distinct().toList()));
            select.setArray(
                    2, texts(connection, numbers.stream().map(Number::kvkNumber).toList()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!own.contains(rows.getString(4))) {
                        found.put(new Number(rows.getString(1), rows.getString(2)), rows.getString(3));
                    }
                }
            }
        }
    }

    /**
     * Those of the regions, but those the import made.
     *
     * @param all whether those with a KvK number are asked for too
     */
    List<Known> of(Set<RegionCode> regions, boolean all, UUID importId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OF_REGIONS)) {
            select.setFetchSize(BATCH);
            select.setArray(
                    1, texts(connection, regions.stream().map(RegionCode::value).toList()));
            select.setBoolean(2, all);
            var own = ownOf(connection, importId);
            var known = new ArrayList<Known>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (own.contains(rows.getString(1))) {
                        continue;
                    }
                    known.add(new Known(
                            Optional.of(rows.getString(1)),
                            0,
                            new Description(
                                    rows.getString(2),
                                    rows.getString(3),
                                    Optional.ofNullable(rows.getString(4)).map(KvkNumber::new))));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("The registered employers could not be read", e);
        }
    }

    private static java.sql.Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
