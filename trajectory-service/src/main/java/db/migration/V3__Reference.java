package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.hoofdzaakwerk.kit.reference.Reference;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads municipalities, postcodes and occupations. */
public class V3__Reference extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        load(
                connection,
                "insert into municipality (name, region, subregion) values (?, ?, ?)",
                Reference.municipalities(),
                (row, statement) -> {
                    statement.setString(1, row.name());
                    statement.setString(2, row.region().value());
                    statement.setString(3, row.subregion());
                });
        load(
                connection,
                "insert into postcode4 (code) values (?)",
                Reference.postcodes4(),
                (row, statement) -> statement.setString(1, row.code().value()));
        load(
                connection,
                "insert into occupation (code, title_nl) values (?, ?)",
                Reference.isco08(),
                (row, statement) -> {
                    statement.setString(1, row.code().value());
                    statement.setString(2, row.titleNl());
                });
    }

    private interface Binding<T> {
        void bind(T row, PreparedStatement statement) throws SQLException;
    }

    private static <T> void load(Connection connection, String insert, List<T> rows, Binding<T> binding)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (T row : rows) {
                binding.bind(row, statement);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
