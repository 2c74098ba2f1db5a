package nl.hoofdzaakwerk.kit.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts for people in the language of the request: Dutch unless English is preferred. */
@RequestScoped
public class Language {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Context
    HttpHeaders headers;

    /**
     * The text of a key in the service's {@code messages} bundle.
     *
     * @throws MissingResourceException when the bundle lacks the key
     */
    public String say(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    public Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("nl") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(DUTCH);
    }

    /** The same for a given locale, outside a request. */
    public static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages",
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
