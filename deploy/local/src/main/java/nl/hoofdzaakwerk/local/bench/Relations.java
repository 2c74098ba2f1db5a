package nl.hoofdzaakwerk.local.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * 100,000 made-up employers, half of them in one region, and 1,000,000 contacts with them, made inside PostgreSQL by
 * {@code employers.sql}. The account managers who will ask each own more than a thousand.
 */
final class Relations {
    private static final String DATABASE = "employer";

    private final Addresses addresses;

    Relations(Addresses addresses) {
        this.addresses = addresses;
    }

    static List<Actor> managers(PlatformClient client) {
        return List.of(
                client.inRole("account-manager", "wsp-holland-rijnland"),
                client.inRole("account-manager", "wsp-twente"));
    }

    /** Names that occur, and some with typing errors that people make. */
    static List<String> names() {
        return List.of(
                "bakkerij de korenaar",
                "Zonneveld",
                "drukkerij lindenhof",
                "Garage Waterman",
                "hotel de gouden leeuw",
                "kinderopvang berkenhuis",
                "Groothandel De Zwaan",
                "transportbedrijf eendracht",
                "meerbeek & noordhof",
                "bakerij korenar",
                "Zonevelt",
                "drukerij lindehof",
                "cafe de toren",
                "Software Konings");
    }

    /** Fills the empty database of employer-service. */
    void load(PlatformClient client, PrintStream progress) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = Loading.superuser(addresses, DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table measured_manager (organisation text primary key, user_id text)");
            name(connection, client);
            statement.execute(Loading.script("employers.sql"));
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
            try (ResultSet counts = statement.executeQuery("""
                    select (select count(*) from employer), (select count(*) from activity),
                        (select max(cards) from (select count(*) as cards from employer
                            where owner in (select user_id from measured_manager) group by owner) owned)""")) {
                counts.next();
                progress.printf(
                        Locale.ROOT,
                        "loaded %d employers with %d contacts, %d of one account manager: %.0f s%n",
                        counts.getInt(1),
                        counts.getInt(2),
                        counts.getInt(3),
                        (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    private static void name(Connection connection, PlatformClient client) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into measured_manager values (?, ?)")) {
            for (Actor manager : managers(client)) {
                insert.setString(1, manager.organisation());
                insert.setString(2, Loading.subject(client.token(manager.username())));
                insert.executeUpdate();
            }
        }
    }
}
