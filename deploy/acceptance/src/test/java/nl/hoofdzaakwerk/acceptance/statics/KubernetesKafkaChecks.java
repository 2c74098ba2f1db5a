package nl.hoofdzaakwerk.acceptance.statics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Cleanup;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;

/** Topics and rights on the broker, against event-contracts, the topic table and what the modules consume. */
final class KubernetesKafkaChecks {
    private final Findings findings = new Findings();
    private final List<JsonNode> resources;
    private final TopicRights rights;

    KubernetesKafkaChecks(List<JsonNode> resources, TopicRights rights) {
        this.resources = resources;
        this.rights = rights;
    }

    static String cleanupPolicy(Topic topic) {
        return topic.cleanup() == Cleanup.COMPACT ? "compact" : "delete";
    }

    List<String> run(Map<String, ServiceSettings> settings) {
        checkTopics();
        settings.values().stream()
                .filter(service -> !service.service().equals(Project.PORTAL))
                .forEach(this::checkRights);
        return findings.all();
    }

    private void checkTopics() {
        Map<String, String> declared = new TreeMap<>();
        KubernetesChecks.ofKind(resources, "KafkaTopic")
                .forEach(topic -> declared.put(
                        KubernetesChecks.name(topic),
                        topic.path("spec").path("config").path("cleanup.policy").asText()));
        Map<String, String> expected = Topics.withDeadLetters().stream()
                .collect(Collectors.toMap(
                        Topic::name, KubernetesKafkaChecks::cleanupPolicy, (first, _) -> first, TreeMap::new));
        findings.unlessEqual(declared, expected, "KafkaTopics");
        Set<String> platform = Topics.ALL.stream().map(Topic::name).collect(Collectors.toSet());
        findings.unlessEqual(rights.topics(), platform, "the topic table of docs/architecture.md");
    }

    private void checkRights(ServiceSettings service) {
        String name = service.service();
        JsonNode user = KubernetesChecks.one(resources, "KafkaUser", name);
        Set<String> readable = allowed(user, "Read");
        Set<String> writable = allowed(user, "Write");
        findings.unlessEqual(readable, rights.readBy(name), name + " may read");
        Set<String> expected = new TreeSet<>(rights.writtenBy(name));
        rights.readBy(name).forEach(topic -> expected.add(topic + ".dlq"));
        findings.unlessEqual(writable, expected, name + " may write");
        service.consumedTopics()
                .forEach(topic -> findings.unless(
                        readable.contains(topic), name + " consumes " + topic + " without the right to"));
    }

    private static Set<String> allowed(JsonNode user, String operation) {
        Set<String> topics = new TreeSet<>();
        user.at("/spec/authorization/acls").forEach(acl -> {
            boolean granted = acl.path("operations").toString().contains('"' + operation + '"');
            if (granted && acl.at("/resource/type").asText().equals("topic")) {
                topics.add(acl.at("/resource/name").asText());
            }
        });
        return topics;
    }
}
