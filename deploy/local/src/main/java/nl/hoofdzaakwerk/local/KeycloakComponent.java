package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.local.realm.LocalRealm;

/** Keycloak with the local realm; its data is in PostgreSQL. */
final class KeycloakComponent extends ProcessComponent {

    static final String NAME = "keycloak";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Service accounts have no local keys, and the portal is entered later: here they only have to be well-formed. */
    private static final Map<String, String> REALM_PLACEHOLDERS = Map.of(
            "HW_PORTAL_ORIGIN", "http://127.0.0.1:28100",
            "HW_PORTAL_JWKS_URL", "http://127.0.0.1:28100/oidc/jwks",
            "HW_TRAJECTORY_SERVICE_JWKS_URL", "http://127.0.0.1:28201/jwks",
            "HW_EMPLOYER_SERVICE_JWKS_URL", "http://127.0.0.1:28202/jwks",
            "HW_MATCHING_SERVICE_JWKS_URL", "http://127.0.0.1:28203/jwks",
            "HW_REPORTING_SERVICE_JWKS_URL", "http://127.0.0.1:28204/jwks");

    private final Installation installation;

    KeycloakComponent(Installation installation, Workspace workspace, Ports ports) {
        super(NAME, workspace, ports);
        this.installation = installation;
    }

    @Override
    public PortName port() {
        return PortName.KEYCLOAK;
    }

    @Override
    public List<PortName> ports() {
        return List.of(PortName.KEYCLOAK, PortName.KEYCLOAK_MANAGEMENT);
    }

    @Override
    public List<String> needs() {
        return List.of(PostgresComponent.NAME);
    }

    @Override
    public void prepare() {
        try {
            KeycloakHome home = home();
            home.optimise(command -> runToEnd(command, Map.of()));
            home.create();
            Path realms = Files.createDirectories(home.folder().resolve("data/import"));
            LocalRealm.write(installation.keycloakFolder(), realms.resolve("hoofdzaakwerk-realm.json"));
        } catch (IOException unwritable) {
            throw failure("could not be prepared: " + unwritable.getMessage(), unwritable);
        }
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(home().java());
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        return command;
    }

    @Override
    Map<String, String> environment() {
        Addresses addresses = addresses();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", addresses.jdbc("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", addresses.databasePassword("keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", Addresses.HOST);
        environment.put("KC_HTTP_PORT", String.valueOf(port(PortName.KEYCLOAK)));
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(port(PortName.KEYCLOAK_MANAGEMENT)));
        environment.put("KC_HOSTNAME", addresses.keycloak().toString());
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", addresses.password());
        environment.putAll(REALM_PLACEHOLDERS);
        return environment;
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(addresses().keycloak().resolve("/realms/hoofdzaakwerk"));
    }

    /**
     * The portal's addresses depend on the ports of this platform; the imported realm is that of any platform. For a
     * moment after its database came back, Keycloak answers with errors.
     */
    @Override
    void afterReady() throws IOException, InterruptedException {
        PortalRegistration portal = new PortalRegistration(addresses());
        Instant lastMoment = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                portal.enter();
                return;
            } catch (IOException notYet) {
                if (Instant.now().isAfter(lastMoment)) {
                    throw notYet;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private KeycloakHome home() {
        return new KeycloakHome(installation.keycloakDistribution(), workspace().data(NAME));
    }
}
