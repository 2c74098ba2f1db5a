package nl.hoofdzaakwerk.acceptance.statics;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service or the portal reads from its environment, computed from its own properties and, for services,
 * service-kit's defaults.
 *
 * @param service module name
 * @param variables names of the {@code HW_…} variables
 * @param httpPort default of {@code HW_HTTP_PORT}
 * @param managementPort default of {@code HW_MANAGEMENT_PORT}
 * @param consumedTopics topics of its incoming channels
 */
record ServiceSettings(
        String service, Set<String> variables, int httpPort, int managementPort, Set<String> consumedTopics) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(HW_[A-Z0-9_]+)(?::([^}]*))?");
    private static final Pattern INCOMING_TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\..+\\.topics?");

    static Map<String, ServiceSettings> all() {
        Map<String, ServiceSettings> all = new HashMap<>();
        Project.deployed().forEach(service -> all.put(service, of(service)));
        return all;
    }

    static ServiceSettings of(String service) {
        Map<String, String> effective = new HashMap<>();
        if (!service.equals(Project.PORTAL)) {
            load(effective, Project.filesBelow("service-kit/src/main/resources", ".properties"));
        }
        if (Files.isDirectory(Project.ROOT.resolve(service + "/src/main/resources"))) {
            load(effective, Project.filesBelow(service + "/src/main/resources", "application.properties"));
        }
        Set<String> variables = new TreeSet<>();
        effective.values().forEach(value -> VARIABLE.matcher(value).results().forEach(v -> variables.add(v.group(1))));
        Set<String> topics = new TreeSet<>();
        effective.forEach((key, value) -> {
            if (INCOMING_TOPIC.matcher(key).matches()) {
                topics.addAll(List.of(value.split(",")));
            }
        });
        return new ServiceSettings(
                service,
                variables,
                port(effective, "quarkus.http.port"),
                port(effective, "quarkus.management.port"),
                topics);
    }

    /** Later files win; settings of the test and dev profiles are no settings of a deployment. */
    private static void load(Map<String, String> effective, List<String> paths) {
        for (String path : paths) {
            if (path.contains("messages_")) {
                continue;
            }
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(Project.text(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, value) -> {
                String name = key.toString();
                if (!name.startsWith("%test.") && !name.startsWith("%dev.")) {
                    effective.put(name.replaceFirst("^%prod\\.", ""), value.toString());
                }
            });
        }
    }

    private static int port(Map<String, String> effective, String key) {
        Matcher variable = VARIABLE.matcher(effective.getOrDefault(key, ""));
        if (!variable.find()) {
            throw new IllegalStateException(key + " reads no variable");
        }
        String fallback = variable.group(2) == null ? effective.get(variable.group(1)) : variable.group(2);
        if (fallback == null) {
            throw new IllegalStateException(key + " has no default");
        }
        return Integer.parseInt(fallback);
    }
}
