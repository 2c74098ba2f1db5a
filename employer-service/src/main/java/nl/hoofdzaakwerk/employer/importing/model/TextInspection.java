package nl.hoofdzaakwerk.employer.importing.model;

import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * Looks at a file while it goes by, however large: whether it is text at all, and how its signs are written (rule D10).
 * Valid UTF-8 is UTF-8, anything else Windows-1252. Where signs of both occur and those of UTF-8 are the most, parts of
 * different origin were put together, and no reading would be right.
 */
public final class TextInspection {
    private static final String RULE = "D10";
    private static final String NEVER_IN_WINDOWS_1252 = "\u0081\u008D\u008F\u0090\u009D";
    private static final int LAST_ASCII = 0x7F;
    private static final int SPACE = 0x20;

    private long bytes;
    private int lineEnds;
    private int last = '\n';
    private boolean isText = true;
    private boolean fitsWindows1252 = true;
    private int signsOfUtf8;
    private int notUtf8;
    private int expected;
    private int lowest;
    private int highest;

    /** What was found of a whole text. */
    public record Text(TextEncoding encoding, long bytes, int lines) {}

    /** Takes the next bytes of the file. */
    public void see(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            see(Byte.toUnsignedInt(chunk[i]));
        }
        bytes += length;
    }

    /** Why it cannot be read, once all of it went by. */
    public Optional<Refusal> refusal() {
        if (bytes == 0) {
            return Optional.of(Refusal.of("", RULE, "file-empty"));
        }
        if (!isText) {
            return Optional.of(Refusal.of("", RULE, "no-csv"));
        }
        if (wrong() > 0 && signsOfUtf8 > wrong()) {
            return Optional.of(Refusal.of("", RULE, "encoding-mixed", wrong()));
        }
        if (wrong() > 0 && !fitsWindows1252) {
            return Optional.of(Refusal.of("", RULE, "encoding-unknown"));
        }
        return Optional.empty();
    }

    /** @throws IllegalStateException when there is a refusal */
    public Text text() {
        if (refusal().isPresent()) {
            throw new IllegalStateException("this cannot be read: " + refusal().get());
        }
        var encoding = wrong() == 0 ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252;
        return new Text(encoding, bytes, lineEnds + (last == '\n' ? 0 : 1));
    }

    private int wrong() {
        return notUtf8 + (expected > 0 ? 1 : 0);
    }

    private void see(int value) {
        isText &= value >= SPACE || value == '\t' || value == '\n' || value == '\r';
        fitsWindows1252 &= NEVER_IN_WINDOWS_1252.indexOf(value) < 0;
        if (value == '\n') {
            lineEnds++;
        }
        last = value;
        if (expected > 0) {
            follow(value);
        } else if (value > LAST_ASCII) {
            begin(value);
        }
    }

    private void follow(int value) {
        if (value >= lowest && value <= highest) {
            expected--;
            within(0x80, 0xBF);
            signsOfUtf8 += expected == 0 ? 1 : 0;
        } else {
            notUtf8++;
            expected = 0;
            if (value > LAST_ASCII) {
                begin(value);
            }
        }
    }

    /** By the table of well-formed sequences in the Unicode standard. */
    private void begin(int value) {
        within(0x80, 0xBF);
        if (value >= 0xC2 && value <= 0xDF) {
            expected = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            expected = 2;
            within(value == 0xE0 ? 0xA0 : 0x80, value == 0xED ? 0x9F : 0xBF);
        } else if (value >= 0xF0 && value <= 0xF4) {
            expected = 3;
            within(value == 0xF0 ? 0x90 : 0x80, value == 0xF4 ? 0x8F : 0xBF);
        } else {
            notUtf8++;
        }
    }

    private void within(int from, int until) {
        lowest = from;
        highest = until;
    }
}
