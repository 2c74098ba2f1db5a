package nl.hoofdzaakwerk.local;

import java.net.URI;
import nl.hoofdzaakwerk.local.realm.LocalRealm;

/**
 * Where a running platform is reached, for whoever uses it from outside: demo, benchmarks, acceptance tests.
 *
 * @param ports the platform's ports
 */
public record Addresses(Ports ports) {

    /** The loopback address everything listens on. */
    public static final String HOST = "127.0.0.1";

    /** The superuser of the local PostgreSQL. */
    public static final String DATABASE_SUPERUSER = "postgres";

    /** Base of a service's API, without {@code /v1}. */
    public URI service(Service service) {
        return http(service.port(), "");
    }

    /** Base of a service's health and metrics, e.g. for {@code /q/metrics}. */
    public URI management(Service service) {
        return http(service.managementPort(), "");
    }

    /** The portal, where people begin. */
    public URI portal() {
        return http(PortName.PORTAL, "");
    }

    /** Base of the portal's health and metrics. */
    public URI portalManagement() {
        return http(PortName.PORTAL_MANAGEMENT, "");
    }

    /** Base of Keycloak. */
    public URI keycloak() {
        return http(PortName.KEYCLOAK, "");
    }

    /** The issuer in tokens. */
    public URI issuer() {
        return http(PortName.KEYCLOAK, "/realms/hoofdzaakwerk");
    }

    /** Where {@link #passwordClient()} exchanges a demo user's name and {@link #password()} for a token. */
    public URI tokenEndpoint() {
        return http(PortName.KEYCLOAK, "/realms/hoofdzaakwerk/protocol/openid-connect/token");
    }

    /** The client id for the password grant; ask for scope {@code openid organization:*}. */
    public String passwordClient() {
        return LocalRealm.PASSWORD_CLIENT;
    }

    /** The password of every demo user. */
    public String password() {
        return LocalRealm.PASSWORD;
    }

    /** Bootstrap servers of the broker. */
    public String kafka() {
        return HOST + ":" + ports.of(PortName.KAFKA);
    }

    /**
     * JDBC address of a database.
     *
     * @param database e.g. {@code trajectory}, or {@code postgres}
     */
    public String jdbc(String database) {
        return "jdbc:postgresql://" + HOST + ":" + ports.of(PortName.POSTGRES) + "/" + database;
    }

    /**
     * The password of a database role; local only.
     *
     * @param role e.g. {@code trajectory_app} or {@link #DATABASE_SUPERUSER}
     */
    public String databasePassword(String role) {
        return "local-only-" + role;
    }

    private URI http(PortName port, String path) {
        return URI.create("http://" + HOST + ":" + ports.of(port) + path);
    }
}
