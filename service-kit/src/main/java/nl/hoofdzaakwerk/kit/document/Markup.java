package nl.hoofdzaakwerk.kit.document;

/** Text as it stands in a well-formed page. */
public final class Markup {
    /** What XML cannot hold. */
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private Markup() {}

    /** The text with nothing in it that could be markup. */
    public static String escape(String text) {
        return text.replaceAll(NOT_IN_XML, "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
