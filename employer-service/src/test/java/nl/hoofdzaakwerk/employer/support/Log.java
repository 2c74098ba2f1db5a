package nl.hoofdzaakwerk.employer.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** The event log as other services read and write it. */
public final class Log {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", Platform.kafkaBootstrap());

    private Log() {}

    /** Waits for events to arrive, also on a machine that is busy with other things. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    /** All records of a topic under a key, in order. */
    public static List<ConsumerRecord<String, byte[]>> of(Topic topic, String key) {
        return of(topic, key::equals);
    }

    private static List<ConsumerRecord<String, byte[]>> of(Topic topic, Predicate<String> wanted) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(BROKER, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).records(topic.name()).forEach(record -> {
                    if (wanted.test(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    /** The events of a topic under a key; a tombstone is null. */
    public static List<Event> events(Topic topic, String key) {
        var events = new ArrayList<Event>();
        for (var record : of(topic, key)) {
            events.add(read(record));
        }
        return events;
    }

    /** The events of a topic under any key. */
    public static List<Event> events(Topic topic) {
        return of(topic, key -> true).stream().map(Log::read).toList();
    }

    /** Writes an event as its owner would. */
    public static UUID publish(Event event, long sequence) {
        var id = UUID.randomUUID();
        publish(event, sequence, id);
        return id;
    }

    /** Writes an event under a given id, to write it twice. */
    public static void publish(Event event, long sequence, UUID id) {
        publish(event.type(), event.subject(), sequence, id, EventJson.write(event));
    }

    /** Writes that the thing under this key is no more, as its owner would. */
    public static void publishTombstone(EventType type, UUID key, long sequence) {
        publish(type, key.toString(), sequence, UUID.randomUUID(), null);
    }

    private static void publish(EventType type, String subject, long sequence, UUID id, byte[] payload) {
        var headers = Map.of(
                CloudEventHeaders.ID, id.toString(),
                CloudEventHeaders.SOURCE, "urn:nld:oin:00000000000000000000:systeem:test",
                CloudEventHeaders.TYPE, type.typeName(),
                CloudEventHeaders.SPECVERSION, CloudEventHeaders.SPECVERSION_VALUE,
                CloudEventHeaders.TIME, Instant.now().toString(),
                CloudEventHeaders.SUBJECT, subject,
                CloudEventHeaders.SEQUENCE, Long.toString(sequence));
        var record = new ProducerRecord<>(type.topic().name(), subject, payload);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private static Event read(ConsumerRecord<String, byte[]> record) {
        var name =
                new String(record.headers().lastHeader(CloudEventHeaders.TYPE).value(), UTF_8);
        try {
            return record.value() == null
                    ? null
                    : EventJson.read(EventType.find(name).orElseThrow(), record.value());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
