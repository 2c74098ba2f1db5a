package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter or header
 * @param code stable machine-readable reason
 * @param reason for people, in the caller's language where it comes from a rule
 * @param rule the requirement's id, or null when no rule but the shape is broken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String code, String reason, String rule) {

    public static FieldError of(String pointer, String code, String reason) {
        return new FieldError(pointer, code, reason, null);
    }

    public static FieldError rule(String pointer, String code, String reason, String rule) {
        return new FieldError(pointer, code, reason, rule);
    }
}
