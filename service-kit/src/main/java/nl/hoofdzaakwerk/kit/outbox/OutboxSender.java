package nl.hoofdzaakwerk.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.hoofdzaakwerk.events.EventJson;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends a batch pipelined with the idempotent producer and waits for every acknowledgement. */
@ApplicationScoped
class OutboxSender {
    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Map<String, Object> broker;
    private final ObjectMapper json = EventJson.mapper();
    private final AtomicLong sent = new AtomicLong();
    private Producer<String, byte[]> producer;

    OutboxSender(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /**
     * Sends in the order of the rows.
     *
     * @return the ids to delete: of each key, the rows before its first failure. What was acknowledged after a failure
     *     of the same key is sent again, so that order per key holds.
     */
    List<Long> send(List<OutboxRow> rows) throws InterruptedException, JsonProcessingException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            answers.add(producer().send(recordOf(row)));
        }
        List<Long> acknowledged = new ArrayList<>(rows.size());
        Set<String> failedKeys = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String key = rows.get(i).topic() + '/' + rows.get(i).key();
            try {
                answers.get(i).get();
                if (!failedKeys.contains(key)) {
                    acknowledged.add(rows.get(i).id());
                }
            } catch (ExecutionException e) {
                LOG.warnf(
                        "A record for %s was not acknowledged: %s",
                        rows.get(i).topic(), e.getCause().getMessage());
                failedKeys.add(key);
            }
        }
        if (!failedKeys.isEmpty()) {
            close();
        }
        sent.addAndGet(acknowledged.size());
        return acknowledged;
    }

    long sent() {
        return sent.get();
    }

    private ProducerRecord<String, byte[]> recordOf(OutboxRow row) throws JsonProcessingException {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        json.readValue(row.headers(), HEADERS)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    /** A producer that failed is not used again: the next batch starts with a new one. */
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
            producer = null;
        }
    }
}
