package nl.hoofdzaakwerk.acceptance.statics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must hold between the Kubernetes manifests and the modules. */
final class KubernetesChecks {
    private final Findings findings = new Findings();
    private final List<JsonNode> resources;
    private final Map<String, ServiceSettings> settings;

    KubernetesChecks(List<JsonNode> resources, Map<String, ServiceSettings> settings) {
        this.resources = resources;
        this.settings = settings;
    }

    static Stream<JsonNode> ofKind(List<JsonNode> resources, String kind) {
        return resources.stream()
                .filter(resource -> resource.path("kind").asText().equals(kind));
    }

    static String name(JsonNode resource) {
        return resource.at("/metadata/name").asText();
    }

    static JsonNode one(List<JsonNode> resources, String kind, String name) {
        return ofKind(resources, kind)
                .filter(resource -> name(resource).equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    List<String> run() {
        findings.unless(ofKind(resources, "Secret").findAny().isEmpty(), "a Secret stands in the repository");
        ofKind(resources, "ConfigMap").forEach(this::checkNoSecretIn);
        JsonNode deny = one(resources, "NetworkPolicy", "default-deny").path("spec");
        findings.unlessEqual(
                deny.toString(), "{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}", "default-deny");
        settings.forEach((name, expected) -> {
            checkSurroundings(name, expected);
            checkPod(name, expected, one(resources, "Deployment", name).at("/spec/template/spec"));
        });
        return findings.all();
    }

    private void checkNoSecretIn(JsonNode map) {
        map.path("data")
                .fieldNames()
                .forEachRemaining(key -> findings.unless(
                        !Secrets.isSecretName(key), "ConfigMap " + name(map) + " holds a literal " + key));
    }

    private void checkSurroundings(String name, ServiceSettings expected) {
        String label = "\"app.kubernetes.io/name\":\"" + name + "\"";
        findings.unless(!one(resources, "ServiceAccount", name).isMissingNode(), name + " has no ServiceAccount");
        JsonNode budget = one(resources, "PodDisruptionBudget", name).path("spec");
        findings.unless(
                budget.path("minAvailable").asInt() >= 1
                        && budget.path("selector").toString().contains(label),
                name + " has no PodDisruptionBudget of its own");
        JsonNode policy = one(resources, "NetworkPolicy", name).path("spec");
        findings.unless(
                policy.path("podSelector").toString().contains(label)
                        && policy.path("policyTypes").size() == 2,
                name + " has no NetworkPolicy of its own");
        Set<Integer> open = new TreeSet<>();
        policy.path("ingress").forEach(rule -> rule.path("ports")
                .forEach(port -> open.add(port.path("port").asInt())));
        findings.unlessEqual(open, Set.of(expected.httpPort(), expected.managementPort()), name + "'s open ports");
        JsonNode service = one(resources, "Service", name).path("spec");
        findings.unless(
                service.path("selector").toString().contains(label), name + "'s Service selects something else");
        findings.unlessEqual(service.at("/ports/0/port").asInt(), expected.httpPort(), name + "'s Service port");
        findings.unlessEqual(service.at("/ports/0/targetPort").asText(), "http", name + "'s Service target");
    }

    private void checkPod(String name, ServiceSettings expected, JsonNode pod) {
        JsonNode container = pod.at("/containers/0");
        findings.unlessEqual(container.path("image").asText(), "hoofdzaakwerk/" + name, name + "'s image");
        findings.unlessEqual(pod.path("serviceAccountName").asText(), name, name + "'s service account");
        findings.unless(
                pod.at("/securityContext/runAsNonRoot").asBoolean()
                        && container
                                .at("/securityContext/readOnlyRootFilesystem")
                                .asBoolean()
                        && !container
                                .at("/securityContext/allowPrivilegeEscalation")
                                .asBoolean(true)
                        && container
                                .at("/securityContext/capabilities/drop")
                                .toString()
                                .equals("[\"ALL\"]"),
                name + " has rights it does not need");
        for (String resource : List.of("/requests/cpu", "/requests/memory", "/limits/memory")) {
            findings.unless(!container.at("/resources" + resource).isMissingNode(), name + " lacks " + resource);
        }
        findings.unlessEqual(portNamed(container, "http"), expected.httpPort(), name + "'s port");
        findings.unlessEqual(
                portNamed(container, "management"), expected.managementPort(), name + "'s management port");
        checkProbe(name, container, "startupProbe", "/q/health/started");
        checkProbe(name, container, "livenessProbe", "/q/health/live");
        checkProbe(name, container, "readinessProbe", "/q/health/ready");
        checkVariables(name, expected, container);
    }

    private static int portNamed(JsonNode container, String name) {
        for (JsonNode port : container.path("ports")) {
            if (port.path("name").asText().equals(name)) {
                return port.path("containerPort").asInt();
            }
        }
        return 0;
    }

    private void checkProbe(String name, JsonNode container, String probe, String path) {
        JsonNode get = container.path(probe).path("httpGet");
        findings.unlessEqual(
                get.path("path").asText() + " on " + get.path("port").asText(),
                path + " on management",
                name + "'s " + probe);
    }

    private void checkVariables(String name, ServiceSettings expected, JsonNode container) {
        Set<String> given = new TreeSet<>();
        container.path("envFrom").forEach(source -> {
            JsonNode map =
                    one(resources, "ConfigMap", source.at("/configMapRef/name").asText());
            findings.unless(!map.isMissingNode(), name + " refers to a ConfigMap that is not there: " + source);
            map.path("data").fieldNames().forEachRemaining(given::add);
        });
        container.path("env").forEach(variable -> {
            given.add(variable.path("name").asText());
            findings.unless(
                    !Secrets.isSecretName(variable.path("name").asText()) || variable.has("valueFrom"),
                    name + " holds a literal " + variable.path("name").asText());
        });
        given.removeIf(variable -> !variable.startsWith("HW_"));
        findings.unlessEqual(given, expected.variables(), name + "'s variables");
        JsonNode own = one(resources, "ConfigMap", name).path("data");
        findings.unlessEqual(own.path("HW_HTTP_PORT").asInt(), expected.httpPort(), name + "'s HW_HTTP_PORT");
        findings.unlessEqual(
                own.path("HW_MANAGEMENT_PORT").asInt(), expected.managementPort(), name + "'s HW_MANAGEMENT_PORT");
    }
}
