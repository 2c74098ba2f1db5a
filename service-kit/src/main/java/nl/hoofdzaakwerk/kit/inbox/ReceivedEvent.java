package nl.hoofdzaakwerk.kit.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it arrived.
 *
 * @param sequence its place among the events of its subject, from 1
 * @param payload empty for a tombstone: the thing under the key is no more
 */
public record ReceivedEvent(UUID id, EventType type, String key, long sequence, Instant time, Optional<Event> payload) {

    /**
     * A record of the log, read for another purpose than handling it once.
     *
     * @throws RuntimeException when this is no event of a known type on its own topic
     */
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> consumed) {
        return ArrivedRecord.of(consumed).read();
    }

    /** @throws UnreadableEventException when this is no event of a known type on its own topic */
    static ReceivedEvent read(String topic, String key, Map<String, String> headers, byte[] value) {
        String typeName = required(headers, CloudEventHeaders.TYPE);
        EventType type = EventType.find(typeName)
                .filter(found -> found.topic().name().equals(topic))
                .orElseThrow(() -> new UnreadableEventException("unknown event type on " + topic + ": " + typeName));
        if (key == null || value == null && !type.topic().allowsTombstone()) {
            throw new UnreadableEventException("a record on " + topic + " has no key or no payload");
        }
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(headers, CloudEventHeaders.ID)),
                    type,
                    key,
                    Long.parseLong(required(headers, CloudEventHeaders.SEQUENCE)),
                    Instant.parse(required(headers, CloudEventHeaders.TIME)),
                    value == null ? Optional.empty() : Optional.of(EventJson.read(type, value)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEventException("a header has an impossible value: " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableEventException("the payload is no " + type.typeName() + " but "
                    + new String(value, 0, Math.min(value.length, 40), StandardCharsets.UTF_8));
        }
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new UnreadableEventException("header " + name + " is missing");
        }
        return value;
    }

    /** A record that is no event this service can understand. */
    static final class UnreadableEventException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableEventException(String message) {
            super(message);
        }
    }
}
