package nl.hoofdzaakwerk.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
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

/** Speaks for the other services on Kafka, and listens to what this one tells. */
final class Events {

    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Platform.kafkaBootstrap()),
            new StringSerializer(),
            new ByteArraySerializer());

    private Events() {}

    static void tell(Event event) {
        tell(UUID.randomUUID(), event, nextSequence(event.type(), event.subject()), Instant.now());
    }

    static void tell(UUID eventId, Event event, long sequence, Instant time) {
        send(eventId, event.type(), event.subject(), sequence, time, EventJson.write(event));
    }

    static void tombstone(UUID eventId, EventType type, UUID key, long sequence) {
        send(eventId, type, key.toString(), sequence, Instant.now(), null);
    }

    static void tombstone(EventType type, UUID key) {
        send(UUID.randomUUID(), type, key.toString(), nextSequence(type, key.toString()), Instant.now(), null);
    }

    private static long nextSequence(EventType type, String subject) {
        return SEQUENCES.merge(type.topic().name() + subject, 1L, Long::sum);
    }

    private static void send(
            UUID eventId, EventType type, String subject, long sequence, Instant time, byte[] payload) {
        var event = new ProducerRecord<>(type.topic().name(), subject, payload);
        Map.of(
                        CloudEventHeaders.ID,
                        eventId.toString(),
                        CloudEventHeaders.SOURCE,
                        "urn:nld:oin:00000000000000000000:systeem:test",
                        CloudEventHeaders.TYPE,
                        type.typeName(),
                        CloudEventHeaders.SPECVERSION,
                        CloudEventHeaders.SPECVERSION_VALUE,
                        CloudEventHeaders.TIME,
                        time.toString(),
                        CloudEventHeaders.SUBJECT,
                        subject,
                        CloudEventHeaders.SEQUENCE,
                        Long.toString(sequence),
                        CloudEventHeaders.SEQUENCETYPE,
                        CloudEventHeaders.SEQUENCETYPE_VALUE)
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        try {
            PRODUCER.send(event).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything told so far on the topic under this key, as types. */
    static List<EventType> toldAbout(Topic topic, String key) {
        return records(topic).stream()
                .filter(told -> key.equals(told.key()))
                .map(told -> EventType.find(new String(
                                told.headers()
                                        .lastHeader(CloudEventHeaders.TYPE)
                                        .value(),
                                UTF_8))
                        .orElseThrow())
                .toList();
    }

    /** What was told so far on the topic under this key, as JSON; a tombstone is empty. */
    static List<String> payloadsOf(Topic topic, String key) {
        return records(topic).stream()
                .filter(told -> key.equals(told.key()))
                .map(told -> told.value() == null ? "" : new String(told.value(), UTF_8))
                .toList();
    }

    /** The answer given so far to a person's request for the own file, in order of arrival. */
    static List<SubjectFilePart> partsOf(UUID requestId) {
        return records(Topics.SUBJECT_FILE_PARTS).stream()
                .map(Events::part)
                .filter(part -> part.requestId().equals(requestId))
                .toList();
    }

    private static SubjectFilePart part(ConsumerRecord<String, byte[]> told) {
        try {
            return (SubjectFilePart) EventJson.read(EventType.SUBJECT_FILE_PART, told.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Platform.kafkaBootstrap());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }
}
