package nl.hoofdzaakwerk.matching.scoring;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.matching.scoring.model.StraightLineTimes;
import nl.hoofdzaakwerk.matching.scoring.model.StraightLineTimes.Coordinate;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;

/** Reference data of places and occupations, read once at first use. */
@ApplicationScoped
public class Places {

    private final TravelTimes travelTimes;
    private final Map<IscoCode, String> titles;

    Places(AgroalDataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            travelTimes = new StraightLineTimes(coordinates(statement));
            titles = Map.copyOf(titles(statement));
        } catch (SQLException e) {
            throw new IllegalStateException("The reference data cannot be read", e);
        }
    }

    private static Map<Postcode4, Coordinate> coordinates(Statement statement) throws SQLException {
        Map<Postcode4, Coordinate> coordinates = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("select code, latitude, longitude from postcode")) {
            while (rows.next()) {
                coordinates.put(new Postcode4(rows.getString(1)), new Coordinate(rows.getDouble(2), rows.getDouble(3)));
            }
        }
        return coordinates;
    }

    private static Map<IscoCode, String> titles(Statement statement) throws SQLException {
        Map<IscoCode, String> titles = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("select code, title_nl from occupation")) {
            while (rows.next()) {
                titles.put(new IscoCode(rows.getString(1)), rows.getString(2));
            }
        }
        return titles;
    }

    public TravelTimes travelTimes() {
        return travelTimes;
    }

    /** The group's Dutch title, or its code when the list does not have it. */
    public String titleOf(IscoCode occupation) {
        return titles.getOrDefault(occupation, occupation.value());
    }
}
