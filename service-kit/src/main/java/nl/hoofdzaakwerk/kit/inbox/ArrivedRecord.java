package nl.hoofdzaakwerk.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record with its place in the log, before anything is known of its content.
 *
 * @param id made of topic, partition and offset, so that the same record always has the same one
 */
record ArrivedRecord(UUID id, String topic, String key, Map<String, String> headers, byte[] payload) {

    static ArrivedRecord of(ConsumerRecord<String, byte[]> consumed) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : consumed.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        String place = consumed.topic() + '/' + consumed.partition() + '/' + consumed.offset();
        return new ArrivedRecord(
                UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)),
                consumed.topic(),
                consumed.key(),
                headers,
                consumed.value());
    }

    ReceivedEvent read() {
        return ReceivedEvent.read(topic, key, headers, payload);
    }
}
