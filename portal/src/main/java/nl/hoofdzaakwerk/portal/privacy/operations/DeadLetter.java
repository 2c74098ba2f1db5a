package nl.hoofdzaakwerk.portal.privacy.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that could not be handled; its content is not shown.
 *
 * @param topic where it came from
 * @param replayedAt when it was handled after all, or null
 */
record DeadLetter(UUID id, String consumer, String topic, String reason, Instant receivedAt, Instant replayedAt) {
    public boolean isWaiting() {
        return replayedAt == null;
    }
}
