package nl.hoofdzaakwerk.reporting.rebuild;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.figures.Projection;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The log of all events, read beside whoever consumes it: nothing is committed here. */
@ApplicationScoped
class EventLog {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FETCHED_AT_ONCE = 8 * 1024 * 1024;
    private static final int POLLED_AT_ONCE = 4_000;
    private static final int EMPTY_POLLS = 24;

    private final Map<String, Object> broker;
    private final String service;

    EventLog(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.broker = broker;
        this.service = service;
    }

    /** A part of the log: of one partition, records from one offset up to another. */
    record Stretch(TopicPartition partition, long from, long to) {
        long length() {
            return Math.max(0, to - from);
        }
    }

    /** What becomes of a record. */
    interface Reader {
        /** Whether to go on. */
        boolean read(ConsumerRecord<String, byte[]> record);
    }

    /** All that the log keeps and the live projection has handled for sure, by partition. */
    List<Stretch> handled(Projection projection) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(service + "-" + projection.channel())) {
            Set<TopicPartition> partitions = partitionsOf(projection, consumer);
            Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
            Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(partitions);
            return partitions.stream()
                    .map(partition -> new Stretch(
                            partition, begin.get(partition), offset(committed.get(partition), begin.get(partition))))
                    .toList();
        }
    }

    /** What comes after, up to the end of the log: the live projection may have handled some of it. */
    List<Stretch> after(Collection<Stretch> read) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(null)) {
            Map<TopicPartition, Long> ends =
                    consumer.endOffsets(read.stream().map(Stretch::partition).toList());
            return read.stream()
                    .map(stretch -> new Stretch(stretch.partition(), stretch.to(), ends.get(stretch.partition())))
                    .toList();
        }
    }

    private static long offset(OffsetAndMetadata committed, long otherwise) {
        return committed == null ? otherwise : Math.max(otherwise, committed.offset());
    }

    private static Set<TopicPartition> partitionsOf(Projection projection, KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(projection.topic().name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
    }

    /** Reads a stretch in order, until its end or until the reader has enough. */
    void read(Stretch stretch, Reader reader) {
        if (stretch.length() == 0) {
            return;
        }
        try (KafkaConsumer<String, byte[]> consumer = consumer(null)) {
            consumer.assign(Set.of(stretch.partition()));
            consumer.seek(stretch.partition(), stretch.from());
            int empty = 0;
            while (consumer.position(stretch.partition()) < stretch.to()) {
                var records = consumer.poll(PATIENCE);
                empty = records.isEmpty() ? empty + 1 : 0;
                if (empty > EMPTY_POLLS) {
                    throw new IllegalStateException("the log does not answer: " + stretch);
                }
                if (!goesOn(records, stretch, reader)) {
                    return;
                }
            }
        }
    }

    private static boolean goesOn(Iterable<ConsumerRecord<String, byte[]>> records, Stretch stretch, Reader reader) {
        for (ConsumerRecord<String, byte[]> record : records) {
            if (record.offset() >= stretch.to() || !reader.read(record)) {
                return false;
            }
        }
        return true;
    }

    /** @param group whose progress is asked after, or null to read only */
    private KafkaConsumer<String, byte[]> consumer(String group) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        if (group != null) {
            settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        }
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, POLLED_AT_ONCE);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCHED_AT_ONCE);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCHED_AT_ONCE);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
