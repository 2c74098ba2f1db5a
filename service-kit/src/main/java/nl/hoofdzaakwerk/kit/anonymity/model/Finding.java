package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.Objects;

/**
 * Personal data found in a text. It says what kind and where, and never the data itself, so that it can be shown and
 * logged.
 *
 * @param position of the first character, counted from 1
 * @param length in characters
 * @param masked its form, each letter and digit replaced by a dot
 */
public record Finding(PersonalDataKind kind, int position, int length, String masked) {
    private static final char DOT = '•';
    private static final String KEPT = " .-+@/()'";

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(masked, "masked");
        if (position < 1 || length < 1) {
            throw new IllegalArgumentException("a finding lies in the text");
        }
    }

    /** @param found the data as it stands in the text, which the finding does not keep */
    static Finding of(PersonalDataKind kind, int start, String found) {
        StringBuilder masked = new StringBuilder();
        for (char character : found.toCharArray()) {
            masked.append(KEPT.indexOf(character) >= 0 ? character : DOT);
        }
        return new Finding(kind, start + 1, found.length(), masked.toString());
    }

    boolean covers(Finding other) {
        return position <= other.position && position + length >= other.position + other.length;
    }
}
