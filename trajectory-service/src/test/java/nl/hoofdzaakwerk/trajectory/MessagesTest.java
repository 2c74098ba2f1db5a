package nl.hoofdzaakwerk.trajectory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern RULED = Pattern.compile("[A-GPX][0-9]{1,2}\\..*");
    private static final Pattern CODE = Pattern.compile("\"([A-GPX][0-9]{1,2}\\.[a-z0-9-]+)\"");

    /** Where a feature tells a field of a person: the key of an entry. */
    private static final Pattern FIELD = Pattern.compile("(?:put\\(|entry\\(|of\\(|,)\\s*\"([a-z][A-Za-z0-9]*)\"\\s*,");

    private static final String FIELD_TITLE = "file.field.";

    @Test
    @DisplayName("every reason has a text in Dutch and in English, and no text is without a reason")
    void texts() throws IOException {
        Set<String> dutch = keys("messages_nl.properties");
        Set<String> english = keys("messages_en.properties");
        Set<String> ruled = dutch.stream()
                .filter(key -> RULED.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(dutch).isEqualTo(english);
        assertThat(ruled).isEqualTo(codesInSources());
    }

    @Test
    @DisplayName("G4 every field of a person's own file has a title, and no title is without a field")
    void titlesOfFields() throws IOException {
        Set<String> titled = keys("messages_nl.properties").stream()
                .filter(key -> key.startsWith(FIELD_TITLE))
                .map(key -> key.substring(FIELD_TITLE.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(titled).isEqualTo(fieldsInSources());
    }

    private static Set<String> codesInSources() throws IOException {
        return inSources(file -> file.toString().endsWith(".java"), CODE);
    }

    private static Set<String> fieldsInSources() throws IOException {
        return inSources(
                file -> file.toString().endsWith("Records.java") && text(file).contains("implements PersonalRecords")
                        || file.endsWith("ToldTerms.java"),
                FIELD);
    }

    private static Set<String> inSources(Predicate<Path> wanted, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(wanted)
                    .flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", bundle), UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
