package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.hoofdzaakwerk.kit.reference.Reference;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads municipalities, postcodes and occupations from the reference data every service ships. */
public class V5__Reference extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        load(
                connection,
                "insert into municipality (name, region) values (?, ?)",
                Reference.municipalities().stream()
                        .map(row -> List.of(row.name(), row.region().value()))
                        .toList());
        load(
                connection,
                "insert into postcode4 (code, place, municipality) values (?, ?, ?)",
                Reference.postcodes4().stream()
                        .map(row -> List.of(row.code().value(), row.place(), row.municipality()))
                        .toList());
        load(
                connection,
                "insert into occupation (code, title_nl) values (?, ?)",
                Reference.isco08().stream()
                        .map(row -> List.of(row.code().value(), row.titleNl()))
                        .toList());
    }

    private static void load(Connection connection, String insert, List<List<String>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (var row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    statement.setString(column + 1, row.get(column));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
