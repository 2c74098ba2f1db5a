package nl.hoofdzaakwerk.kit.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Texts for people in the language of the request: Dutch unless English is preferred. What fills in a text is put into
 * words here and nowhere else: days, months, moments, regions, lists and codes as {@link Readable} says them, and
 * {@code {0,euro}} for an amount of money.
 */
@RequestScoped
public class Language {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A service's reasons, its other texts and words for codes, and the texts that all services share. */
    private static final List<String> BUNDLES = List.of("messages", "words", "kit");

    @Context
    HttpHeaders headers;

    /**
     * The text of a key in the service's bundles {@code messages} and {@code words}, or else in the kit's.
     *
     * @throws MissingResourceException when all of them lack the key
     */
    public String say(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    public Locale locale() {
        return preferred(headers.getAcceptableLanguages().stream().map(Locale::getLanguage));
    }

    /** @param languages of the request, best first; each as a tag such as {@code en-GB} or its first part */
    static Locale preferred(Stream<String> languages) {
        return languages
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(language -> language.equals("nl") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(DUTCH);
    }

    /** The same for a given locale, outside a request. */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = bundles(locale)
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("No text for " + key, "messages", key))
                .getString(key);
        Object[] readable = Stream.of(arguments)
                .map(argument -> Readable.in(locale, argument))
                .toArray();
        return new MessageFormat(Readable.withMoney(locale, pattern), locale).format(readable);
    }

    /** Whether there is a text of a key. */
    static boolean has(Locale locale, String key) {
        return bundles(locale).anyMatch(bundle -> bundle.containsKey(key));
    }

    private static Stream<ResourceBundle> bundles(Locale locale) {
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(
                        name,
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
