package nl.hoofdzaakwerk.portal.text;

import io.quarkus.qute.TemplateExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the codes of services are called: {@code {code:of(trajectory.state)}}. A code that means different things in
 * different places has names that begin with the place: {@code {code:of('Funding', funding.state)}}. The names stand in
 * {@code codes/}, a file for what all pages share and one for each group of pages.
 */
@TemplateExtension(namespace = "code")
public final class Codes {
    private static final List<String> FILES = List.of(
            "codes/shared",
            "codes/coach",
            "codes/casework",
            "codes/privacy",
            "codes/employer",
            "codes/meeting",
            "codes/programme");

    private static final Map<Locale, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    private Codes() {}

    /** The name of a code in the visitor's language; the code itself when it has none, and empty for null. */
    public static String of(Object code) {
        return of("", code);
    }

    /** As {@link #of(Object)}; a name for this place comes first. */
    public static String of(String place, Object code) {
        if (code == null) {
            return "";
        }
        Locale language = Language.current();
        return Stream.of(place + "." + code, code.toString())
                .flatMap(key -> name(key, language).stream())
                .findFirst()
                .orElse(code.toString());
    }

    private static Optional<String> name(String key, Locale language) {
        return Optional.ofNullable(NAMES.computeIfAbsent(language, Codes::read).get(key));
    }

    /** The first file that names a code counts. */
    private static Map<String, String> read(Locale language) {
        Map<String, String> names = new HashMap<>();
        FILES.stream().map(file -> ResourceBundle.getBundle(file, language)).forEach(bundle -> bundle.keySet()
                .forEach(key -> names.putIfAbsent(key, bundle.getString(key))));
        return names;
    }
}
