package db.migration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.hoofdzaakwerk.kit.reference.Reference;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads the 35 labour-market regions (rule F1: every region takes part). */
public class V2__Regions extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        String insert = "insert into region (code, name, centre_municipality) values (?, ?, ?)";
        try (PreparedStatement statement = context.getConnection().prepareStatement(insert)) {
            for (Reference.Region region : Reference.regions()) {
                statement.setString(1, region.code().value());
                statement.setString(2, region.name());
                statement.setString(3, region.centreMunicipality());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
