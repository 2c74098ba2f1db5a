package nl.hoofdzaakwerk.portal.programme;

import java.util.List;

/** What a filter was set to. */
public final class Chosen {
    private Chosen() {}

    /** The code asked for; null when none was, or one that is not among them. */
    public static String among(List<String> codes, String asked) {
        return asked != null && codes.contains(asked) ? asked : null;
    }

    /** The same as an address has it; empty for none. */
    public static String text(String code) {
        return code == null ? "" : code;
    }
}
