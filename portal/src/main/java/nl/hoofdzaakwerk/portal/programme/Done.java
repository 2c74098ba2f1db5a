package nl.hoofdzaakwerk.portal.programme;

/** What a page says after something was done on the way to it. */
public final class Done {
    /** Added to an address, so that the page says that it was saved. */
    public static final String MARK = "?gedaan=opgeslagen";

    private Done() {}

    /** The text when something was done, and otherwise empty. */
    public static String text(String key, String text) {
        return key == null ? "" : text;
    }
}
