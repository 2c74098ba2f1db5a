package nl.hoofdzaakwerk.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.testkit.Platform;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as the broker shows them: sends their events and reads what this service publishes. */
public final class Broker implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Platform.kafkaBootstrap()), new StringSerializer(), new ByteArraySerializer());
    private final Map<String, Integer> sequences = new HashMap<>();

    /** Sends an event as its own service would. */
    public UUID send(Event event) {
        UUID id = UUID.randomUUID();
        send(id, event);
        return id;
    }

    /** Sends an event under a given id; twice the same is a repeated delivery. */
    public void send(UUID id, Event event) {
        send(id, event.type(), event.subject(), EventJson.write(event));
    }

    /** Tells that a thing is no more. */
    public void tombstone(EventType type, UUID key) {
        send(UUID.randomUUID(), type, key.toString(), null);
    }

    /** Sends any payload under an event's type. */
    public void send(UUID id, EventType type, String subject, byte[] payload) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(type.topic().name(), subject, payload);
        headers(id, type, subject).forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        producer.send(sent);
    }

    private Map<String, String> headers(UUID id, EventType type, String subject) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.ID, id.toString());
        headers.put(CloudEventHeaders.SOURCE, "urn:nld:oin:00000000000000000000:systeem:test");
        headers.put(CloudEventHeaders.TYPE, type.typeName());
        headers.put(CloudEventHeaders.SPECVERSION, CloudEventHeaders.SPECVERSION_VALUE);
        headers.put(CloudEventHeaders.TIME, Instant.now().toString());
        headers.put(CloudEventHeaders.SUBJECT, subject);
        headers.put(
                CloudEventHeaders.SEQUENCE,
                sequences.merge(type.topic().name() + subject, 1, Integer::sum).toString());
        headers.put(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE);
        return headers;
    }

    /** Everything on a topic until it has been quiet for a second. */
    public static List<ConsumerRecord<String, byte[]>> readAll(Topic topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                Platform.kafkaBootstrap(),
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (var records = consumer.poll(Duration.ofSeconds(1));
                    !records.isEmpty();
                    records = consumer.poll(Duration.ofSeconds(1))) {
                records.forEach(found::add);
            }
        }
        return found;
    }

    @Override
    public void close() {
        producer.close();
    }
}
