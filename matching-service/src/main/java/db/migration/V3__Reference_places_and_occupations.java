package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import nl.hoofdzaakwerk.kit.reference.Reference;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads the reference data that scoring needs: coordinates of four-digit postcodes and the ISCO-08 titles. */
public class V3__Reference_places_and_occupations extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String role = context.getConfiguration().getPlaceholders().get("app_role");
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table postcode (
                        code       text primary key,
                        latitude   double precision not null,
                        longitude  double precision not null
                    );
                    create table occupation (
                        code      text primary key,
                        title_nl  text not null
                    );
                    grant select on postcode, occupation to %s
                    """.formatted(statement.enquoteIdentifier(role, true)));
        }
        loadPostcodes(connection);
        loadOccupations(connection);
    }

    private static void loadPostcodes(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into postcode values (?, ?, ?) on conflict do nothing")) {
            for (Reference.Postcode postcode : Reference.postcodes4()) {
                insert.setString(1, postcode.code().value());
                insert.setDouble(2, postcode.latitude());
                insert.setDouble(3, postcode.longitude());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void loadOccupations(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into occupation values (?, ?) on conflict do nothing")) {
            for (Reference.Occupation occupation : Reference.isco08()) {
                insert.setString(1, occupation.code().value());
                insert.setString(2, occupation.titleNl());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
