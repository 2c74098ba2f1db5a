package nl.hoofdzaakwerk.portal.coach;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;

/**
 * What occupations are called: {@code {occupation:name(code)}}. Finer ones than groups have a name in Dutch only; in
 * English they are told by their group and code.
 */
@TemplateExtension(namespace = "occupation")
public final class Occupations {
    private static final String PLACE = "Isco";
    private static final String TABLE = "/reference/isco08.csv";
    private static final int DIGITS_OF_GROUP = 2;
    private static final int COLUMNS = 3;
    private static final Map<String, String> DUTCH = read();

    private Occupations() {}

    public static String name(String code) {
        boolean dutch = Arc.container()
                .instance(Visitor.class)
                .get()
                .locale()
                .getLanguage()
                .equals("nl");
        return dutch && DUTCH.containsKey(code) ? DUTCH.get(code) : byGroup(code);
    }

    /** The official name in Dutch, or null for what ISCO-08 has not. */
    static String dutchName(String code) {
        return DUTCH.get(code);
    }

    private static String byGroup(String code) {
        return code.length() <= DIGITS_OF_GROUP
                ? Codes.of(PLACE, code)
                : Codes.of(PLACE, code.substring(0, DIGITS_OF_GROUP)) + " (" + code + ")";
    }

    private static Map<String, String> read() {
        try (InputStream table = Occupations.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> unquoted(columns[2])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
