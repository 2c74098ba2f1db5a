package nl.hoofdzaakwerk.testkit.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service says besides the reasons of its rules: problems by their code, constraints by the key that is their
 * message, and words for the codes of its enums. Run from the folder of the service.
 */
public final class Words {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\s*\\.(?:of|forbidden|plain)\\(\\s*(?:\\w+,\\s*)?\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("Problem\\s*\\.invalidField\\([^,]+,\\s*\"([^\"]+)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("\"(constraint\\.[a-z0-9.-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+[^}]*}");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("en"));

    private Words() {}

    /**
     * Every problem and constraint in the sources that no bundle has a text for, every text of {@code words} that
     * nothing says, and every one whose two languages tell other things.
     *
     * @param coded enums of which each code has a word, and no other word
     */
    public static List<String> faults(List<Class<? extends Enum<?>>> coded) {
        Set<String> said = new TreeSet<>();
        coded.forEach(type -> said.addAll(codes(type)));
        said.addAll(inSources());
        Stream<String> unsaid = said.stream()
                .filter(key -> LANGUAGES.stream().anyMatch(language -> textOf(key, language) == null))
                .map(key -> "no text for " + key);
        Set<String> written =
                ResourceBundle.getBundle("words", LANGUAGES.getFirst()).keySet();
        Stream<String> unused =
                written.stream().filter(key -> !said.contains(key)).map(key -> "nothing says " + key);
        Stream<String> different = written.stream()
                .filter(key -> !arguments(key, LANGUAGES.getFirst()).equals(arguments(key, LANGUAGES.getLast())))
                .map(key -> "tells other things in English: " + key);
        return Stream.of(unsaid, unused, different)
                .flatMap(faults -> faults)
                .sorted()
                .toList();
    }

    private static Set<String> codes(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants())
                .map(code -> "code." + type.getSimpleName() + "." + code.name())
                .collect(Collectors.toSet());
    }

    private static Set<String> inSources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(Words::keysIn)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            String source = Files.readString(file);
            return Stream.of(
                            PROBLEM.matcher(source).results().map(found -> "problem." + found.group(1)),
                            FIELD.matcher(source).results().map(found -> "problem." + found.group(1)),
                            CONSTRAINT.matcher(source).results().map(found -> found.group(1)))
                    .flatMap(keys -> keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(String key, Locale language) {
        return Stream.of("words", "kit")
                .map(name -> ResourceBundle.getBundle(name, language))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key))
                .orElse(null);
    }

    private static Set<String> arguments(String key, Locale language) {
        String text = textOf(key, language);
        if (text == null) {
            throw new MissingResourceException("not in both languages", "words", key);
        }
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
