package nl.hoofdzaakwerk.employer.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.importing.model.Finding;
import nl.hoofdzaakwerk.employer.importing.model.Verdict;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** What the dry run found, row by row. */
@ApplicationScoped
class ImportFindings {
    private static final int BATCH = 1_000;
    private static final String INSERT = """
            insert into employer_import_finding
                (import_id, organisation, number, place, verdict, heading, value, rule, code, arguments)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            select number, verdict, heading, value, rule, code, arguments from employer_import_finding
            where import_id = ? order by number, place limit ?
            """;
    private static final String DELETE =
            "delete from employer_import_finding where import_id = ? and verdict = any (?)";

    private final AgroalDataSource dataSource;

    ImportFindings(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param findings of whole rows, each row's together */
    void keep(UUID importId, OrganisationAlias organisation, List<Finding> findings) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            int place = 0;
            for (int i = 0; i < findings.size(); i++) {
                var finding = findings.get(i);
                place = i > 0 && findings.get(i - 1).number() == finding.number() ? place + 1 : 0;
                insert.setObject(1, importId);
                insert.setString(2, organisation.value());
                insert.setInt(3, finding.number());
                insert.setInt(4, place);
                insert.setString(5, finding.verdict().name());
                insert.setString(6, finding.heading());
                insert.setString(7, finding.value());
                insert.setString(8, finding.refusal().rule());
                insert.setString(9, finding.refusal().code());
                insert.setArray(
                        10, connection.createArrayOf("text", finding.arguments().toArray()));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The findings could not be kept", e);
        }
    }

    /** The first of them, by row. */
    List<Finding> of(UUID importId, int most) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setFetchSize(BATCH);
            select.setObject(1, importId);
            select.setInt(2, most);
            var kept = new ArrayList<Finding>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    kept.add(read(found));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException("The findings could not be read", e);
        }
    }

    /** Forgets what was found by comparison, which another comparison finds anew. */
    void forgetCompared(UUID importId) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, importId);
            delete.setArray(
                    2, connection.createArrayOf("text", new Object[] {Verdict.DUPLICATE.name(), Verdict.LOOKALIKE.name()
                    }));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The findings could not be removed", e);
        }
    }

    private static Finding read(ResultSet found) throws SQLException {
        return new Finding(
                found.getInt(1),
                Verdict.valueOf(found.getString(2)),
                found.getString(3),
                found.getString(4),
                Refusal.of("", found.getString(5), found.getString(6), (Object[])
                        found.getArray(7).getArray()));
    }
}
