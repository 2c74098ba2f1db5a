package nl.hoofdzaakwerk.reporting.rebuild.model;

import java.util.List;

/** Rows as PostgreSQL's COPY takes them in as text. */
public final class CopyText {
    private static final String NULL = "\\N";
    private static final String SPECIAL = "\\\t\n\r";
    private static final String LETTER_OF_SPECIAL = "\\tnr";

    private CopyText() {}

    /** Adds a line. */
    public static void append(StringBuilder text, List<Object> row) {
        for (int index = 0; index < row.size(); index++) {
            if (index > 0) {
                text.append('\t');
            }
            append(text, row.get(index));
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, Object value) {
        if (value == null) {
            text.append(NULL);
        } else if (value instanceof String characters) {
            characters.chars().forEach(character -> append(text, (char) character));
        } else {
            text.append(value);
        }
    }

    private static void append(StringBuilder text, char character) {
        int special = SPECIAL.indexOf(character);
        if (special < 0) {
            text.append(character);
        } else {
            text.append('\\').append(LETTER_OF_SPECIAL.charAt(special));
        }
    }
}
