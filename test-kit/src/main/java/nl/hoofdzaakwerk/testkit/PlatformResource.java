package nl.hoofdzaakwerk.testkit;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a service under test the same settings it gets when deployed, pointing at the test {@link Platform}. Reached
 * through {@link WithPlatform}, or with the init argument {@code database}.
 */
public final class PlatformResource implements QuarkusTestResourceConfigurableLifecycleManager<WithPlatform> {

    private String database;

    @Override
    public void init(WithPlatform annotation) {
        database = annotation.value();
    }

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Database provisioned = Platform.database(database);
        Map<String, String> settings = new HashMap<>();
        settings.put("HW_HTTP_HOST", "127.0.0.1");
        settings.put("HW_HTTP_PORT", "0");
        settings.put("HW_MANAGEMENT_PORT", "0");
        settings.put("HW_DB_URL", provisioned.url());
        settings.put("HW_DB_USER", provisioned.applicationRole());
        settings.put("HW_DB_PASSWORD", provisioned.password(provisioned.applicationRole()));
        settings.put("HW_DB_OWNER_USER", provisioned.ownerRole());
        settings.put("HW_DB_OWNER_PASSWORD", provisioned.password(provisioned.ownerRole()));
        settings.put("HW_KAFKA_BOOTSTRAP", Platform.kafkaBootstrap());
        settings.put("HW_KAFKA_SECURITY_PROTOCOL", "PLAINTEXT");
        settings.put("HW_OIDC_ISSUER", Platform.oidcIssuer());
        settings.put("HW_TRACE_RATIO", "0");
        return settings;
    }

    /** Does nothing: the components stay until the JVM ends. */
    @Override
    public void stop() {}
}
