package nl.hoofdzaakwerk.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import nl.hoofdzaakwerk.local.Addresses;

/** What filling a service's database takes. */
final class Loading {
    private Loading() {}

    /** Past row-level security; the caller closes it. */
    static Connection superuser(Addresses addresses, String database) throws SQLException {
        return DriverManager.getConnection(
                addresses.jdbc(database),
                Addresses.DATABASE_SUPERUSER,
                addresses.databasePassword(Addresses.DATABASE_SUPERUSER));
    }

    /** The text of a file beside this class. */
    static String script(String name) {
        try (InputStream file = Loading.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the user whose access token this is. */
    static String subject(String token) {
        try {
            byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
            return new ObjectMapper().readTree(payload).path("sub").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("a token of Keycloak cannot be read", e);
        }
    }
}
