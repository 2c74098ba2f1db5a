package nl.hoofdzaakwerk.trajectory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.testkit.Platform;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What really stands on the broker, and what other services put there. */
final class Published {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Published() {}

    /** One record: its type without prefix and version, its id, and its payload; a tombstone has none. */
    record Told(String type, UUID id, JsonNode payload) {
        boolean isTombstone() {
            return payload == null;
        }
    }

    /** Waits until a key has as many records as expected, and gives all of them in order. */
    static List<Told> awaitOn(Topic topic, UUID key, int expected) {
        return awaitOn(topic, key.toString(), expected);
    }

    static List<Told> awaitOn(Topic topic, String key, int expected) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> on(topic, key), told -> told.size() >= expected);
    }

    static List<Told> on(Topic topic, UUID key) {
        return on(topic, key.toString());
    }

    static List<Told> on(Topic topic, String key) {
        List<Told> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Platform.kafkaBootstrap(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> {
                    if (key.equals(found.key())) {
                        told.add(told(found));
                    }
                });
            }
        }
        return told;
    }

    /** Puts an event on its topic, as another service's outbox does. */
    static UUID tell(Event event, long sequence) {
        UUID id = UUID.randomUUID();
        EventType type = event.type();
        Properties settings = new Properties();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Platform.kafkaBootstrap());
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(type.topic().name(), event.subject(), EventJson.write(event));
        Map.of(
                        CloudEventHeaders.ID, id.toString(),
                        CloudEventHeaders.SOURCE, "urn:nld:oin:00000000000000000000:systeem:test",
                        CloudEventHeaders.TYPE, type.typeName(),
                        CloudEventHeaders.SPECVERSION, CloudEventHeaders.SPECVERSION_VALUE,
                        CloudEventHeaders.TIME, "2023-03-01T09:30:00Z",
                        CloudEventHeaders.SUBJECT, event.subject(),
                        CloudEventHeaders.DATASCHEMA, type.dataSchema().toString(),
                        CloudEventHeaders.SEQUENCE, Long.toString(sequence),
                        CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
        return id;
    }

    private static String header(ConsumerRecord<String, byte[]> found, String name) {
        return new String(found.headers().lastHeader(name).value(), UTF_8);
    }

    private static Told told(ConsumerRecord<String, byte[]> found) {
        try {
            String name = header(found, CloudEventHeaders.TYPE)
                    .replace("nl.hoofdzaakwerk.", "")
                    .replace(".v1", "");
            return new Told(
                    name,
                    UUID.fromString(header(found, CloudEventHeaders.ID)),
                    found.value() == null ? null : EventJson.mapper().readTree(found.value()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
