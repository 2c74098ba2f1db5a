package nl.hoofdzaakwerk.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the four services, run from its built module. */
final class ServiceComponent extends ProcessComponent {

    private final Service service;
    private final Path runnable;
    private final List<String> options;

    ServiceComponent(Service service, Path runnable, Workspace workspace, Ports ports) {
        this(service, runnable, workspace, ports, List.of());
    }

    ServiceComponent(Service service, Path runnable, Workspace workspace, Ports ports, List<String> options) {
        super(service.componentName(), workspace, ports);
        this.service = service;
        this.runnable = runnable;
        this.options = List.copyOf(options);
    }

    @Override
    public PortName port() {
        return service.port();
    }

    @Override
    public List<PortName> ports() {
        return List.of(service.port(), service.managementPort());
    }

    /** Keycloak is not among them: a service starts beside it and waits for it, which saves time on the whole. */
    @Override
    public List<String> needs() {
        return List.of(PostgresComponent.NAME, KafkaComponent.NAME);
    }

    @Override
    public void prepare() {
        if (!Files.exists(runnable)) {
            throw failure("is not built: " + runnable + " is missing", null);
        }
    }

    /**
     * Light compilation halves the processor time of a start. {@code HW_SERVICE_JAVA_OPTIONS} adds options of one's
     * own, e.g. {@code -XX:TieredStopAtLevel=4} for what a service can do at most.
     */
    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(),
                "-Xms32m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of(System.getenv()
                .getOrDefault("HW_SERVICE_JAVA_OPTIONS", "")
                .strip()
                .split("\\s+")));
        command.removeIf(String::isBlank);
        command.addAll(List.of("-jar", runnable.toString()));
        return command;
    }

    @Override
    Map<String, String> environment() {
        Addresses addresses = addresses();
        String database = service.database();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HW_HTTP_HOST", Addresses.HOST);
        environment.put("HW_HTTP_PORT", String.valueOf(port(service.port())));
        environment.put("HW_MANAGEMENT_PORT", String.valueOf(port(service.managementPort())));
        environment.put("HW_DB_URL", addresses.jdbc(database));
        environment.put("HW_DB_USER", database + "_app");
        environment.put("HW_DB_PASSWORD", addresses.databasePassword(database + "_app"));
        environment.put("HW_DB_OWNER_USER", database + "_owner");
        environment.put("HW_DB_OWNER_PASSWORD", addresses.databasePassword(database + "_owner"));
        environment.put("HW_KAFKA_BOOTSTRAP", addresses.kafka());
        environment.put("HW_KAFKA_SECURITY_PROTOCOL", "PLAINTEXT");
        environment.put("HW_OIDC_ISSUER", addresses.issuer().toString());
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", startTimeout().toSeconds() + "S");
        environment.put("HW_CE_SOURCE", "urn:nld:oin:00000000000000000000:systeem:" + service.componentName());
        if (service == Service.TRAJECTORY) {
            environment.put("HW_PSEUDONYM_KEY_MATCHING", localKey("pseudonym-key-for-matching-service"));
            environment.put("HW_PSEUDONYM_KEY_REPORTING", localKey("pseudonym-key-for-reporting-service"));
            environment.put("HW_CLIENT_LINK_SECRET", localKey("secret-of-the-links-for-clients"));
        }
        if (service == Service.MATCHING) {
            // demo data holds meetings of years ago
            environment.put("HW_MEETINGS_EARLIEST_DATE", "2015-01-01");
        }
        return environment;
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(addresses().management(service).resolve("/q/health/ready"));
    }

    private static String localKey(String name) {
        String text = "local-only-" + name;
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
