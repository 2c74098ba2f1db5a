package nl.hoofdzaakwerk.kit.anonymity.model;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * A text as a person reads it: without accents, invisible characters and other writings of the same sign, so that
 * {@code ０６ 12‑34…} reads as {@code 06 12-34…}. It remembers where each character stood.
 */
final class ReadableText {
    private static final Map<Integer, String> LETTERS =
            Map.of((int) 'ß', "ss", (int) 'ø', "o", (int) 'Ø', "O", (int) 'ł', "l", (int) 'Ł', "L", (int) 'đ', "d");
    private static final String DASHES = "‐‑‒–—―−";
    private static final String APOSTROPHES = "’‘`´ʼ";

    private final String original;
    private final String read;
    private final int[] places;

    private ReadableText(String original, String read, int[] places) {
        this.original = original;
        this.read = read;
        this.places = places;
    }

    static ReadableText of(String original) {
        StringBuilder read = new StringBuilder(original.length());
        int[] places = new int[original.length() * MOST_PER_CHARACTER + 1];
        int[] place = {0};
        original.codePoints().forEach(codePoint -> {
            for (char character : plain(codePoint).toCharArray()) {
                places[read.length()] = place[0];
                read.append(character);
            }
            place[0] += Character.charCount(codePoint);
        });
        return new ReadableText(original, read.toString(), places);
    }

    /** No code point decomposes into more characters than this. */
    private static final int MOST_PER_CHARACTER = 18;

    /** The same for a single word. */
    static String plain(String word) {
        return of(word).read;
    }

    /** What patterns are sought in. */
    String read() {
        return read;
    }

    /** What a pattern found, told of the text as it was written. */
    Finding finding(PersonalDataKind kind, Matcher found) {
        return finding(kind, found.start(), found.end());
    }

    /** @param end one past the last character, counted in {@link #read()} */
    Finding finding(PersonalDataKind kind, int start, int end) {
        int first = places[start];
        int last = places[end - 1];
        int next = original.offsetByCodePoints(last, 1);
        return Finding.of(kind, first, original.substring(first, next));
    }

    private static String plain(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return "";
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf(Character.digit(codePoint, 10));
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        if (DASHES.indexOf(codePoint) >= 0) {
            return "-";
        }
        if (APOSTROPHES.indexOf(codePoint) >= 0) {
            return "'";
        }
        String letters = LETTERS.get(codePoint);
        return letters != null ? letters : withoutAccents(codePoint);
    }

    private static String withoutAccents(int codePoint) {
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        return decomposed.replaceAll("\\p{M}", "");
    }
}
