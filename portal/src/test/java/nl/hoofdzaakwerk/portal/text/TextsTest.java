package nl.hoofdzaakwerk.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dutch and English say the same things. */
class TextsTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    @DisplayName("each code that has a name has one in both languages")
    void shouldNameCodesInBoth() throws IOException {
        List<Path> dutch = files("codes", "_nl.properties");

        assertThat(dutch).hasSizeGreaterThan(1).allSatisfy(file -> {
            Path english =
                    file.resolveSibling(file.getFileName().toString().replace("_nl.properties", "_en.properties"));
            assertThat(properties(english).stringPropertyNames())
                    .as(english.toString())
                    .isEqualTo(properties(file).stringPropertyNames());
        });
    }

    @Test
    @DisplayName("a code is called the same on all pages")
    void shouldNameEachCodeOnce() throws IOException {
        assertThat(files("codes", "_nl.properties").stream()
                        .flatMap(file -> properties(file).stringPropertyNames().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("each text of a page has an English one, and no English text is left over")
    void shouldTranslateMessages() throws IOException {
        List<Class<?>> bundles = bundles();

        assertThat(bundles).hasSizeGreaterThan(1).allSatisfy(bundle -> {
            String name = bundle.getAnnotation(MessageBundle.class).value();
            Set<String> texts = Arrays.stream(bundle.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Message.class))
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            assertThat(properties(CLASSES.resolve("messages/" + name + "_en.properties"))
                            .stringPropertyNames())
                    .as(name)
                    .isEqualTo(texts);
        });
    }

    private static List<Class<?>> bundles() throws IOException {
        return files("nl", "Messages.class").stream()
                .<Class<?>>map(TextsTest::load)
                .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                .toList();
    }

    private static Class<?> load(Path file) {
        String path = CLASSES.relativize(file).toString();
        try {
            return Class.forName(
                    path.substring(0, path.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties;
    }
}
