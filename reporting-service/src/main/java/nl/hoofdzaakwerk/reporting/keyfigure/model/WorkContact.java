package nl.hoofdzaakwerk.reporting.keyfigure.model;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * A professional as colleagues of other organisations need to know them: no more than that.
 *
 * @param function in the organisation; may be null
 * @param telephone at work, E.164; may be null
 * @param email at work; may be null
 */
@Embeddable
public record WorkContact(String name, String function, String telephone, String email) {

    /** Whether it is the same person, by address or, without one, by name. */
    public boolean isSamePerson(WorkContact other) {
        return email != null && other.email != null
                ? email.equalsIgnoreCase(other.email)
                : Objects.requireNonNullElse(name, "").equalsIgnoreCase(other.name);
    }

    /** Says nothing of the person: these data belong in no log. */
    @Override
    public String toString() {
        return "WorkContact";
    }
}
