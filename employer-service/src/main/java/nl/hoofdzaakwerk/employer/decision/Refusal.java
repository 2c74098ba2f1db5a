package nl.hoofdzaakwerk.employer.decision;

import java.util.List;
import java.util.Objects;

/**
 * Why a rule does not allow what was asked.
 *
 * @param pointer JSON pointer of the field concerned, empty for the whole body
 * @param rule id of the rule, such as {@code D1}
 * @param code stable, machine-readable reason in kebab case
 * @param arguments for the reason's text, in the order of the message bundle
 */
public record Refusal(String pointer, String rule, String code, List<Object> arguments) {
    public Refusal {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(code);
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String pointer, String rule, String code, Object... arguments) {
        return new Refusal(pointer, rule, code, List.of(arguments));
    }

    /** Key of the reason in {@code messages_nl.properties} and {@code messages_en.properties}. */
    public String messageKey() {
        return rule + "." + code;
    }
}
