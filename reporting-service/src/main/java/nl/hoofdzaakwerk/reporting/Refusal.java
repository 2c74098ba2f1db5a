package nl.hoofdzaakwerk.reporting;

import java.util.List;

/**
 * Why a rule refuses something, before it is put into words.
 *
 * @param pointer JSON pointer of the field that causes it; empty for the whole request
 * @param key rule and code, such as {@code F8.month-not-over}; also the key of the text for people
 * @param arguments what the text fills in, in order
 */
public record Refusal(String pointer, String key, List<Object> arguments) {
    public Refusal {
        if (key.indexOf('.') < 1) {
            throw new IllegalArgumentException("a refusal names its rule: " + key);
        }
        arguments = List.copyOf(arguments);
    }

    /** Of the whole request. */
    public static Refusal of(String key, Object... arguments) {
        return at("", key, arguments);
    }

    /** Of one field. */
    public static Refusal at(String pointer, String key, Object... arguments) {
        return new Refusal(pointer, key, List.of(arguments));
    }

    public String rule() {
        return key.substring(0, key.indexOf('.'));
    }

    public String code() {
        return key.substring(key.indexOf('.') + 1);
    }
}
