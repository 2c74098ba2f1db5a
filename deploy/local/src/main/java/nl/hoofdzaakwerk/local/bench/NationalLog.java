package nl.hoofdzaakwerk.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.local.Addresses;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The log of {@link NationalFacts}, as the outbox would have sent it, and how fast it is read by itself. */
final class NationalLog {
    private static final List<Topic> TOLD =
            List.of(Topics.TRAJECTORY_FACTS, Topics.REFERRAL_FACTS, Topics.GUIDANCE_MONTHS);

    private final Addresses addresses;
    private final PrintStream progress;
    private final byte[] recorded = Instant.now().toString().getBytes(UTF_8);
    private final Random ids = new Random(1);
    private final Map<String, Integer> sequences = new HashMap<>();
    private final Map<EventType, Map<String, byte[]>> fixed = new HashMap<>();
    private long sent;

    NationalLog(Addresses addresses, PrintStream progress) {
        this.addresses = addresses;
        this.progress = progress;
    }

    /** Sends the facts of so many people, and months of guidance; returns the number of events. */
    long write(int people) {
        long begin = System.nanoTime();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        NationalFacts facts = new NationalFacts(today);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                addresses.kafka(),
                "linger.ms",
                20,
                "batch.size",
                256 * 1024,
                "buffer.memory",
                64L * 1024 * 1024);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int number = 0; number < people; number++) {
                sequences.clear();
                facts.tell(number, event -> send(producer, event));
            }
            sequences.clear();
            months(today).forEach(month -> send(producer, month));
        }
        progress.printf(
                Locale.ROOT, "told %d facts of %d people: %.0f s%n", sent, people, (System.nanoTime() - begin) / 1e9);
        return sent;
    }

    private void send(KafkaProducer<String, byte[]> producer, Event event) {
        EventType type = event.type();
        String subject = event.subject();
        int sequence = sequences.merge(type.topic().name() + subject, 1, Integer::sum);
        ProducerRecord<String, byte[]> told =
                new ProducerRecord<>(type.topic().name(), subject, EventJson.write(event));
        fixed.computeIfAbsent(type, this::fixedHeaders)
                .forEach((name, value) -> told.headers().add(name, value));
        told.headers()
                .add(CloudEventHeaders.ID, text(new UUID(ids.nextLong(), ids.nextLong())))
                .add(CloudEventHeaders.SUBJECT, text(subject))
                .add(CloudEventHeaders.SEQUENCE, text(sequence));
        producer.send(told);
        sent++;
    }

    private Map<String, byte[]> fixedHeaders(EventType type) {
        return Map.of(
                CloudEventHeaders.SOURCE,
                text("urn:nld:oin:00000000000000000000:systeem:trajectory-service"),
                CloudEventHeaders.TYPE,
                text(type.typeName()),
                CloudEventHeaders.SPECVERSION,
                text(CloudEventHeaders.SPECVERSION_VALUE),
                CloudEventHeaders.TIME,
                recorded,
                CloudEventHeaders.DATASCHEMA,
                text(type.dataSchema()),
                CloudEventHeaders.SEQUENCETYPE,
                text(CloudEventHeaders.SEQUENCETYPE_VALUE),
                CloudEventHeaders.CONTENT_TYPE,
                text(CloudEventHeaders.CONTENT_TYPE_VALUE));
    }

    private static byte[] text(Object value) {
        return value.toString().getBytes(UTF_8);
    }

    private static List<GuidanceMonthTold> months(LocalDate today) {
        List<GuidanceMonthTold> months = new ArrayList<>();
        for (RegionCode region : NationalFacts.REGIONS) {
            for (int number = 1; number <= NationalFacts.ORGANISATIONS_OF_A_REGION; number++) {
                LocalDate month = NationalFacts.firstDay(today);
                while (month.isBefore(today)) {
                    months.add(new GuidanceMonthTold(
                            NationalFacts.organisation(region, number),
                            region,
                            month,
                            12,
                            1020,
                            190,
                            2,
                            610,
                            400,
                            160,
                            60,
                            30));
                    month = month.plusMonths(1);
                }
            }
        }
        return months;
    }

    /** Lets a service believe that it handled all of it, so that what it has is made by a rebuild alone. */
    void markHandled(String service) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", addresses.kafka()));
                KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            for (Topic topic : TOLD) {
                Map<TopicPartition, OffsetAndMetadata> ends =
                        consumer.endOffsets(partitions(consumer, topic)).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue())));
                String channel = topic.name().replace("hw.", "").replace(".v1", "");
                admin.alterConsumerGroupOffsets(service + "-" + channel, ends)
                        .all()
                        .get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("offsets could not be set", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    long sent() {
        return sent;
    }

    /** Names of the topics that hold it. */
    static List<String> topics() {
        return TOLD.stream().map(Topic::name).toList();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Topic topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", addresses.kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
