package nl.hoofdzaakwerk.reporting.page.model;

import jakarta.persistence.Embeddable;

/**
 * Whom to call, and for what: a function, never a name (F16).
 *
 * @param function in the organisation; may be null
 * @param telephone E.164; may be null
 * @param email may be null
 */
@Embeddable
public record PageContact(String purpose, String organisation, String function, String telephone, String email) {
    /** Says nothing of the contact: it belongs in no log. */
    @Override
    public String toString() {
        return "PageContact";
    }
}
