package nl.hoofdzaakwerk.employer.activity.model;

import java.util.Objects;
import java.util.UUID;

/**
 * A contact with what came of it, as the rules on following up look at it.
 *
 * @param activityId of a version that sorts by when it was recorded
 */
public record DatedContact(UUID activityId, Contact contact, ActivityResult result) {
    public DatedContact {
        Objects.requireNonNull(activityId);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(result);
    }

    /** Somebody of the employer was spoken to. */
    boolean isSpoken() {
        return !contact.kind().isWritten() && result != ActivityResult.NOT_REACHED;
    }

    /** The employer was asked something in writing. */
    boolean isWrittenApproach() {
        return contact.kind().isWritten() && contact.purpose().isApproach();
    }
}
