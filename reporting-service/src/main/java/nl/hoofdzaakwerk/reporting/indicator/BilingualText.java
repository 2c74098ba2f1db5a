package nl.hoofdzaakwerk.reporting.indicator;

import java.util.Locale;
import nl.hoofdzaakwerk.kit.api.Language;

/** The same in plain Dutch and in English. */
public record BilingualText(String nl, String en) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The texts of a key in the message bundles. */
    public static BilingualText of(String key) {
        return new BilingualText(Language.text(DUTCH, key), Language.text(Locale.ENGLISH, key));
    }
}
