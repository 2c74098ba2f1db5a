package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter or header
 * @param code stable machine-readable reason
 * @param reason for people, in the caller's language
 * @param rule the requirement's id, or null when no rule but the shape is broken
 * @param about id of the record that the reason speaks of, for programs; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String code, String reason, String rule, UUID about) {

    public static FieldError of(String pointer, String code, String reason) {
        return new FieldError(pointer, code, reason, null, null);
    }

    public static FieldError rule(String pointer, String code, String reason, String rule) {
        return new FieldError(pointer, code, reason, rule, null);
    }

    /** The same, and which record it speaks of. */
    public FieldError about(UUID record) {
        return new FieldError(pointer, code, reason, rule, record);
    }
}
