package nl.hoofdzaakwerk.local;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Creates the topics of {@link Topics} that a broker does not have yet; nothing in them ever expires. */
final class KafkaTopics {

    private static final int PARTITIONS = 6;
    private static final short REPLICAS = 1;

    private KafkaTopics() {}

    static void createMissing(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = Topics.withDeadLetters().stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(KafkaTopics::newTopic)
                .toList();
        admin.createTopics(missing).all().get();
    }

    private static NewTopic newTopic(Topic topic) {
        Map<String, String> settings =
                switch (topic.cleanup()) {
                    case COMPACT -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
                    case KEEP ->
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                "-1");
                };
        int partitions = topic.name().endsWith(".dlq") ? 1 : PARTITIONS;
        return new NewTopic(topic.name(), partitions, REPLICAS).configs(settings);
    }
}
