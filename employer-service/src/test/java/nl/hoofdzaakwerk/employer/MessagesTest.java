package nl.hoofdzaakwerk.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern REFUSAL = Pattern.compile("(RULE|\"[A-Z]\\d+\"),\\s*\"([a-z-]+)\"");
    private static final Pattern RULE = Pattern.compile("String RULE = \"([A-Z]\\d+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    @DisplayName("every refusal has its text, and every text its refusal")
    void hasTextForEachRefusal(String language) throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                collect(Files.readString(file), used);
            }
        }

        assertThat(messages(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    @DisplayName("both languages tell the same things: the same arguments in each text")
    void tellsTheSame() throws IOException {
        var dutch = messages("nl");
        var english = messages("en");

        for (var key : dutch.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(dutch.getProperty(key)));
        }
    }

    private static void collect(String source, TreeSet<String> used) {
        var own = RULE.matcher(source);
        var rule = own.find() ? own.group(1) : "";
        var refusals = REFUSAL.matcher(source);
        while (refusals.find()) {
            used.add(
                    (refusals.group(1).equals("RULE") ? rule : refusals.group(1).replace("\"", "")) + "."
                            + refusals.group(2));
        }
    }

    private static TreeSet<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String language) throws IOException {
        var properties = new Properties();
        try (InputStream bundle = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            properties.load(bundle);
        }
        return properties;
    }
}
