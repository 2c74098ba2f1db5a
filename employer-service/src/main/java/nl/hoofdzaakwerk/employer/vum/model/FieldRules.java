package nl.hoofdzaakwerk.employer.vum.model;

import java.util.regex.Pattern;

/** VUM's rules for fields (data standard 1.5), and how texts are made to fit. */
public final class FieldRules {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_DESCRIPTION = 2000;
    static final int LONGEST_TRADE_NAME = 500;

    private static final String CUT = "…";
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}([a-zA-Z]{2})?");
    private static final Pattern SECTOR = Pattern.compile("[0-9]{2,5}");

    private FieldRules() {}

    /** The text as it is, or its beginning with an ellipsis where it is too long. */
    public static String fit(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - CUT.length()) + CUT;
    }

    static void text(String field, String value, int longest) {
        require(
                value != null && !value.isBlank() && value.length() <= longest,
                field,
                "1 to " + longest + " characters");
    }

    static void postcode(String field, String value) {
        require(POSTCODE.matcher(value).matches(), field, "a Dutch postcode");
    }

    static void sector(String field, String value) {
        require(SECTOR.matcher(value).matches(), field, "a SBI code of 2 to 5 digits");
    }

    static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(field + " must be " + rule);
        }
    }
}
