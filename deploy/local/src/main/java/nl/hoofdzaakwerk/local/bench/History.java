package nl.hoofdzaakwerk.local.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * Five years of made-up work with 300,000 trajectories in 35 regions, made inside PostgreSQL by {@code history.sql}:
 * the same rows each time, but for their distance to today. The coaches who will ask each have a caseload among it.
 */
final class History {
    private static final String DATABASE = "trajectory";

    private final Addresses addresses;

    History(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Coaches of institutions large and small, and of organisations that guide for them. */
    static List<Actor> coaches(PlatformClient client) {
        return List.of(
                client.as("coach.ggz-rijnduin", "ggz-rijnduin"),
                client.as("second-coach.ggz-rijnduin", "ggz-rijnduin"),
                client.as("coach.ggz-noorderkust", "ggz-noorderkust"),
                client.as("second-coach.ggz-noorderkust", "ggz-noorderkust"),
                client.as("coach.ggz-twentestroom", "ggz-twentestroom"),
                client.as("coach.ggz-de-es", "ggz-de-es"),
                client.as("coach.gemeente-leiden", "gemeente-leiden"),
                client.as("coach.werkpad-rijnland", "werkpad-rijnland"),
                client.as("coach.uwv-twente", "uwv-twente"));
    }

    /** Fills the empty database of trajectory-service. */
    void load(PlatformClient client, PrintStream progress) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temp table measured_coach (organisation text, number integer, user_id text primary key)");
            name(connection, client);
            statement.execute(Loading.script("history.sql"));
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
            try (ResultSet counts = statement.executeQuery("""
                    select (select count(*) from trajectory), (select count(*) from candidate),
                        (select count(distinct region) from trajectory)""")) {
                counts.next();
                progress.printf(
                        Locale.ROOT,
                        "loaded %d trajectories of %d candidates in %d regions: %.0f s%n",
                        counts.getInt(1),
                        counts.getInt(2),
                        counts.getInt(3),
                        (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    Connection superuser() throws SQLException {
        return Loading.superuser(addresses, DATABASE);
    }

    /** Family names that occur, with typing errors that people make. */
    static List<String> names() {
        return List.of(
                "Meerveld",
                "Zonnehuis",
                "Lindenhof",
                "van der Groendijk",
                "Anna",
                "Meervelt",
                "Zonehuis",
                "Lindehof",
                "de Waterman",
                "Berken",
                "Hanneke Molen",
                "Kerkstra",
                "Youssef",
                "Oudekamp",
                "Oudekmap",
                "brinck");
    }

    /** Candidates who can start a trajectory now, each with the institution that treats. */
    void unguided(BiConsumer<String, String> found) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, organisation from candidate where guide is null order by md5(id::text)")) {
            while (rows.next()) {
                found.accept(rows.getString(1), rows.getString(2));
            }
        }
    }

    private static void name(Connection connection, PlatformClient client) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into measured_coach
                select ?, (select count(*) from measured_coach where organisation = ?), ?""")) {
            for (Actor coach : coaches(client)) {
                insert.setString(1, coach.organisation());
                insert.setString(2, coach.organisation());
                insert.setString(3, Loading.subject(client.token(coach.username())));
                insert.executeUpdate();
            }
        }
    }
}
