package nl.hoofdzaakwerk.acceptance.statics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deployment files agree with the modules")
class DeploymentFilesTest {
    private static final String KUBERNETES = "deploy/kubernetes";
    private static final String EMPLOYER = "employer-service";

    private final Map<String, ServiceSettings> settings = ServiceSettings.all();
    private final TopicRights rights = TopicRights.fromArchitecture(Project.services());
    private final List<JsonNode> resources = resources();
    private final JsonNode compose = Project.yaml("deploy/compose/compose.yaml").getFirst();
    private final Map<String, String> values = ComposeChecks.parseValues(Project.text("deploy/compose/.env.example"));

    private static List<JsonNode> resources() {
        return Project.filesBelow(KUBERNETES, ".yaml").stream()
                .filter(path -> !path.endsWith("kustomization.yaml"))
                .flatMap(path -> Project.yaml(path).stream())
                .toList();
    }

    @Test
    @DisplayName("every manifest has a kind and a name, and is listed in the kustomization")
    void manifestsAreListed() {
        assertThat(resources).isNotEmpty().allSatisfy(resource -> {
            assertThat(resource.path("kind").asText()).isNotBlank();
            assertThat(KubernetesChecks.name(resource)).isNotBlank();
        });
        JsonNode kustomization =
                Project.yaml(KUBERNETES + "/base/kustomization.yaml").getFirst();
        List<String> listed = new ArrayList<>();
        kustomization.get("resources").forEach(entry -> {
            if (entry.asText().endsWith(".yaml")) {
                listed.add(KUBERNETES + "/base/" + entry.asText());
            }
        });
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Project.filesBelow(KUBERNETES + "/base", ".yaml").stream()
                        .filter(path -> !path.endsWith("kustomization.yaml"))
                        .toList());
        List<String> images = new ArrayList<>();
        kustomization
                .get("images")
                .forEach(image -> images.add(image.get("name").asText()));
        assertThat(images)
                .containsExactlyInAnyOrderElementsOf(settings.keySet().stream()
                        .map(name -> "hoofdzaakwerk/" + name)
                        .toList());
    }

    @Test
    @DisplayName("Kubernetes: variables, ports, images, probes, limits, policies; no secret")
    void kubernetesAgrees() {
        assertThat(new KubernetesChecks(resources, settings).run()).isEmpty();
    }

    @Test
    @DisplayName("Kubernetes: topics and rights")
    void kubernetesTopicsAgree() {
        assertThat(new KubernetesKafkaChecks(resources, rights).run(settings)).isEmpty();
    }

    @Test
    @DisplayName("Compose: variables, ports, images, health checks; no secret")
    void composeAgrees() {
        assertThat(new ComposeChecks(compose, values, settings).run()).isEmpty();
        assertThat(ComposeChecks.topics(Project.text("deploy/compose/kafka/create-topics.sh")))
                .isEmpty();
    }

    @Test
    @DisplayName("the Kubernetes checks can fail")
    void kubernetesChecksBite() {
        List<JsonNode> broken = copy(resources);
        ObjectNode container =
                object(KubernetesChecks.one(broken, "Deployment", EMPLOYER).at("/spec/template/spec/containers/0"));
        container.put("image", "hoofdzaakwerk/employer");
        container.remove("livenessProbe");
        object(container.at("/resources/limits")).remove("memory");
        object(container.path("securityContext")).put("readOnlyRootFilesystem", false);
        object(container.at("/ports/1")).put("containerPort", 9999);
        ObjectNode password = object(container.at("/env/1"));
        password.remove("valueFrom");
        password.put("value", "hunter2");
        object(KubernetesChecks.one(broken, "ConfigMap", "services").path("data"))
                .put("HW_UNKNOWN", "1");
        broken.removeIf(resource -> resource.path("kind").asText().equals("PodDisruptionBudget")
                && KubernetesChecks.name(resource).equals(EMPLOYER));
        broken.removeIf(resource -> KubernetesChecks.name(resource).equals("default-deny"));
        Map<String, ServiceSettings> only = Map.of(EMPLOYER, settings.get(EMPLOYER));

        List<String> findings = new KubernetesChecks(broken, only).run();

        assertThat(findings)
                .hasSize(9)
                .satisfiesExactlyInAnyOrder(
                        finding -> assertThat(finding).startsWith("default-deny is "),
                        finding ->
                                assertThat(finding).isEqualTo("employer-service has no PodDisruptionBudget of its own"),
                        finding ->
                                assertThat(finding).startsWith("employer-service's image is hoofdzaakwerk/employer,"),
                        finding -> assertThat(finding).isEqualTo("employer-service has rights it does not need"),
                        finding -> assertThat(finding).isEqualTo("employer-service lacks /limits/memory"),
                        finding -> assertThat(finding).startsWith("employer-service's management port is 9999"),
                        finding -> assertThat(finding).startsWith("employer-service's livenessProbe is "),
                        finding -> assertThat(finding).isEqualTo("employer-service holds a literal HW_DB_PASSWORD"),
                        finding -> assertThat(finding)
                                .startsWith("employer-service's variables is ")
                                .contains("HW_UNKNOWN"));
    }

    @Test
    @DisplayName("the topic and rights checks can fail")
    void topicChecksBite() {
        List<JsonNode> broken = copy(resources);
        object(KubernetesChecks.one(broken, "KafkaTopic", "hw.programme.v1")
                        .path("spec")
                        .path("config"))
                .put("cleanup.policy", "delete");
        object(KubernetesChecks.one(broken, "KafkaUser", EMPLOYER).at("/spec/authorization/acls/0/resource"))
                .put("name", "hw.trajectory-facts.v1");
        ServiceSettings curious = new ServiceSettings(EMPLOYER, Set.of(), 1, 2, Set.of("hw.trajectory-facts.v1"));

        List<String> findings = new KubernetesKafkaChecks(broken, rights).run(Map.of(EMPLOYER, curious));

        assertThat(findings)
                .satisfiesExactly(
                        finding -> assertThat(finding)
                                .startsWith("KafkaTopics is ")
                                .contains("hw.programme.v1=delete"),
                        finding -> assertThat(finding).startsWith("employer-service may write is "),
                        finding -> assertThat(finding)
                                .isEqualTo("employer-service consumes hw.trajectory-facts.v1 without the right to"));
        assertThat(ComposeChecks.topics("topic hw.unknown.v1 compact\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding).startsWith("created topics is {hw.unknown.v1=compact}"));
    }

    @Test
    @DisplayName("the Compose checks can fail")
    void composeChecksBite() {
        JsonNode broken = compose.deepCopy();
        ObjectNode service = object(broken.at("/services/" + EMPLOYER));
        service.put("image", "hoofdzaakwerk/other:${HW_VERSION}");
        service.remove("healthcheck");
        object(service.path("environment")).put("HW_DB_PASSWORD", "hunter2");
        object(service.path("environment")).remove("HW_LOG_LEVEL");
        object(broken.at("/services/keycloak")).putArray("ports").add("8080:8080");
        Map<String, String> unmarked = new TreeMap<>(values);
        unmarked.put("POSTGRES_PASSWORD", "hunter2");
        unmarked.put("HW_UNUSED", "1");
        Map<String, ServiceSettings> only = Map.of(EMPLOYER, settings.get(EMPLOYER));

        List<String> findings = new ComposeChecks(broken, unmarked, only).run();

        assertThat(findings)
                .contains(
                        "POSTGRES_PASSWORD is a secret not marked local-only",
                        "employer-service holds a literal HW_DB_PASSWORD",
                        "employer-service has no healthcheck",
                        "keycloak publishes 8080:8080, not 127.0.0.1:${NAME}:port",
                        "employer-service's image is hoofdzaakwerk/other:${HW_VERSION},"
                                + " expected hoofdzaakwerk/employer-service:${HW_VERSION}")
                .anyMatch(finding -> finding.startsWith("employer-service's variables is ")
                        && !finding.substring(0, finding.indexOf("expected")).contains("HW_LOG_LEVEL"))
                .anyMatch(finding -> finding.startsWith(".env.example is "));
    }

    private static List<JsonNode> copy(List<JsonNode> resources) {
        return new ArrayList<>(
                resources.stream().<JsonNode>map(JsonNode::deepCopy).toList());
    }

    private static ObjectNode object(JsonNode node) {
        assertThat(node).isInstanceOf(ObjectNode.class);
        return (ObjectNode) node;
    }
}
