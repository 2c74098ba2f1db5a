package nl.hoofdzaakwerk.employer.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.importing.model.EmployerRow;
import nl.hoofdzaakwerk.employer.importing.model.Verdict;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;

/** Rows that are possible, kept between the dry run and the registration. */
@ApplicationScoped
class ImportRows {
    private static final int BATCH = 1_000;
    private static final String INSERT = """
            insert into employer_import_row (import_id, organisation, number, employer_id, name, kvk_number, municipality,
                region, sector_section, sector_code, employees, new_to_target_group, registered_on, verdict, postcode4)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            select number, employer_id, name, kvk_number, municipality, region, sector_section, sector_code, employees,
                new_to_target_group, registered_on, verdict, postcode4
            from employer_import_row where import_id = ? order by number
            """;

    private static final String JUDGE = """
            with judged as (select * from unnest(?::integer[], ?::text[]) as j (number, verdict))
            update employer_import_row r set verdict = coalesce(
                (select j.verdict from judged j where j.number = r.number), 'GOOD')
            where r.import_id = ?
            """;

    private final AgroalDataSource dataSource;

    ImportRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A row with the id that its employer will have. */
    record Kept(UUID employerId, EmployerRow row, Verdict verdict) {}

    /** @param verdicts by number of the row; a row without is good */
    void keep(UUID importId, OrganisationAlias organisation, List<EmployerRow> rows, Map<Integer, Verdict> verdicts) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (var row : rows) {
                insert.setObject(1, importId);
                insert.setString(2, organisation.value());
                fill(insert, row, verdicts.getOrDefault(row.number(), Verdict.GOOD));
                insert.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be kept", e);
        }
    }

    private static void fill(PreparedStatement insert, EmployerRow row, Verdict verdict) throws SQLException {
        insert.setInt(3, row.number());
        insert.setObject(4, Ids.next());
        insert.setString(5, row.name());
        insert.setString(6, row.kvkNumber().map(KvkNumber::value).orElse(null));
        insert.setString(7, row.municipality().name());
        insert.setString(8, row.municipality().region().value());
        insert.setString(9, row.sector().section());
        insert.setString(10, row.sector().code().orElse(null));
        insert.setInt(11, row.employees());
        insert.setBoolean(12, row.newToTargetGroup());
        insert.setObject(13, row.registeredOn());
        insert.setString(14, verdict.name());
        insert.setString(15, row.postcode().map(Postcode4::value).orElse(null));
    }

    /** By number. */
    List<Kept> of(UUID importId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setFetchSize(BATCH);
            select.setObject(1, importId);
            var kept = new ArrayList<Kept>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    kept.add(read(found));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be read", e);
        }
    }

    private static Kept read(ResultSet found) throws SQLException {
        var row = new EmployerRow(
                found.getInt(1),
                found.getString(3),
                Optional.ofNullable(found.getString(4)).map(KvkNumber::new),
                new Municipality(found.getString(5), new RegionCode(found.getString(6))),
                Optional.ofNullable(found.getString(13)).map(Postcode4::new),
                new Sector(found.getString(7), Optional.ofNullable(found.getString(8))),
                found.getInt(9),
                found.getBoolean(10),
                found.getObject(11, LocalDate.class));
        return new Kept(found.getObject(2, UUID.class), row, Verdict.valueOf(found.getString(12)));
    }

    /** @param verdicts by number of the row; a row without is good */
    void judge(UUID importId, Map<Integer, Verdict> verdicts) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(JUDGE)) {
            update.setArray(
                    1, connection.createArrayOf("integer", verdicts.keySet().toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            verdicts.values().stream().map(Verdict::name).toArray()));
            update.setObject(3, importId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be judged", e);
        }
    }

    void forget(UUID importId) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from employer_import_row where import_id = ?")) {
            delete.setObject(1, importId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be removed", e);
        }
    }
}
