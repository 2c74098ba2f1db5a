package nl.hoofdzaakwerk.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The committed files: compared with what the code says, or rewritten with {@code -Devents.write=true}. */
final class Published {
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path HISTORY = RESOURCES.resolve("samples/history");
    private static final ObjectMapper MAPPER = EventJson.mapper();

    static {
        if (Boolean.getBoolean("events.write")) {
            rewrite();
        }
    }

    private Published() {}

    static JsonNode schema(EventType type) throws IOException {
        return MAPPER.readTree(content(type.schemaResource()));
    }

    static byte[] content(String resource) throws IOException {
        return Files.readAllBytes(file(resource));
    }

    static Path file(String resource) {
        return RESOURCES.resolve(resource.substring(1));
    }

    static String pretty(JsonNode node) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void check(Path file, String expected) {
        assertThat(text(file)).as("%s; -Devents.write=true rewrites it", file).isEqualTo(expected);
    }

    /** All forms the sample ever had, oldest first. */
    static List<Path> history(EventType type) {
        var folder = HISTORY.resolve(type.versionedName());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String sample(EventType type) {
        return pretty(MAPPER.valueToTree(Samples.of(type)));
    }

    private static void rewrite() {
        for (var type : EventType.values()) {
            write(file(type.schemaResource()), pretty(SchemaWriter.schema(type)));
            write(file(type.sampleResource()), sample(type));
            remember(type);
        }
        write(DocumentWriter.DOCUMENT, DocumentWriter.document());
    }

    private static void remember(EventType type) {
        var known = history(type);
        if (known.stream().noneMatch(file -> text(file).equals(sample(type)))) {
            write(HISTORY.resolve(type.versionedName()).resolve("%03d.json".formatted(known.size() + 1)), sample(type));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
