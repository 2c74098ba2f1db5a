package nl.hoofdzaakwerk.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("The committed schema is what the record says")
    void shouldNotDrift(EventType type) {
        Published.check(Published.file(type.schemaResource()), Published.pretty(SchemaWriter.schema(type)));
    }

    @Test
    @DisplayName("There is no schema without an event")
    void shouldHoldNoOtherSchemas() throws IOException {
        try (var files = Files.list(Published.file("/schemas"))) {
            assertThat(files.map(file -> "/schemas/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(EventType.values())
                            .map(EventType::schemaResource)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The sample is valid")
    void shouldAcceptTheSample(EventType type) throws IOException {
        var sample = new String(Published.content(type.sampleResource()), UTF_8);

        assertThat(Schemas.complaints(Published.schema(type), sample)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Even the largest event the schema allows fits in 64 KB")
    void shouldBoundTheSize(EventType type) throws IOException {
        assertThat(largest(Published.schema(type))).isBetween(50, CloudEventHeaders.MAXIMUM_BYTES);
    }

    /** Bytes of the largest JSON value a schema allows; a character takes at most the six bytes of an escape. */
    private static int largest(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" ->
                2
                        + schema.get("properties").properties().stream()
                                .mapToInt(property -> property.getKey().length() + 4 + largest(property.getValue()))
                                .sum();
            case "array" -> 2 + mostItems(schema) * (1 + largest(schema.get("items")));
            case "string" -> 2 + 6 * longest(schema);
            case "integer" -> 11;
            case "boolean" -> 5;
            default -> throw new AssertionError("unbounded: " + schema);
        };
    }

    private static int mostItems(JsonNode schema) {
        return schema.path("uniqueItems").asBoolean()
                ? schema.get("items").get("enum").size()
                : schema.get("maxItems").intValue();
    }

    /** Patterns of the codes allow at most 64 characters, formats at most 36. */
    private static int longest(JsonNode schema) {
        if (schema.has("maxLength")) {
            return schema.get("maxLength").intValue();
        }
        if (schema.has("enum")) {
            return schema.get("enum")
                    .valueStream()
                    .mapToInt(value -> value.asText().length())
                    .max()
                    .orElseThrow();
        }
        assertThat(schema.has("pattern") || schema.has("format"))
                .as("bounded: %s", schema)
                .isTrue();
        return 64;
    }
}
