package nl.hoofdzaakwerk.local.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * What lies on desks around the trajectories of {@link History}: contacts, referrals and requests for funding, made by
 * {@code desks.sql}. The client manager who will look has as many as each colleague.
 */
final class Desks {
    private static final String DATABASE = "trajectory";

    private final Addresses addresses;

    Desks(Addresses addresses) {
        this.addresses = addresses;
    }

    void load(PlatformClient client, PrintStream progress) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = Loading.superuser(addresses, DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table measured_manager (organisation text primary key, user_id text)");
            name(connection, client);
            statement.execute(Loading.script("desks.sql"));
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
            try (ResultSet counts = statement.executeQuery("""
                    select (select count(*) from contact), (select count(*) from referral),
                        (select count(*) from funding_request)""")) {
                counts.next();
                progress.printf(
                        Locale.ROOT,
                        "loaded %d contacts, %d referrals, %d requests for funding: %.0f s%n",
                        counts.getInt(1),
                        counts.getInt(2),
                        counts.getInt(3),
                        (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    private static void name(Connection connection, PlatformClient client) throws SQLException {
        Actor manager = client.inRole("client-manager", "gemeente-leiden");
        try (PreparedStatement insert = connection.prepareStatement("insert into measured_manager values (?, ?)")) {
            insert.setString(1, manager.organisation());
            insert.setString(2, Loading.subject(client.token(manager.username())));
            insert.executeUpdate();
        }
    }
}
