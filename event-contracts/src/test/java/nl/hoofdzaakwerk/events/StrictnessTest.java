package nl.hoofdzaakwerk.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schema and record say the same: each damage to the sample is refused by both. */
class StrictnessTest {
    private static final ObjectMapper MAPPER = EventJson.mapper();

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema and record demand the same properties")
    void shouldDemandTheSameProperties(EventType type) throws IOException {
        var schema = Published.schema(type);
        var required = required(schema);
        for (var property : propertyNames(schema)) {
            var damaged = sample(type);
            damaged.remove(property);
            if (required.contains(property)) {
                refusedByBoth(type, schema, damaged);
                refusedByBoth(type, schema, damaged.putNull(property));
            } else {
                acceptedByBoth(type, schema, damaged);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema and record refuse the same values")
    void shouldRefuseTheSameValues(EventType type) throws IOException {
        var schema = Published.schema(type);
        for (var property : schema.get("properties").properties()) {
            wrong(property.getValue()).forEach(value -> {
                ObjectNode damaged = sample(type);
                damaged.set(property.getKey(), value);
                refusedByBoth(type, schema, damaged);
            });
        }
    }

    private static Stream<JsonNode> wrong(JsonNode schema) {
        var nodes = MAPPER.getNodeFactory();
        var wrongType = Stream.<JsonNode>of(
                nodes.objectNode().put("other", 1), nodes.arrayNode().add(1.5));
        return Stream.concat(
                wrongType,
                switch (schema.get("type").asText()) {
                    case "string" -> wrongTexts(schema).map(nodes::textNode);
                    case "integer" ->
                        Stream.of(
                                nodes.numberNode(schema.get("minimum").intValue() - 1),
                                nodes.numberNode(schema.get("maximum").intValue() + 1),
                                nodes.numberNode(1.5),
                                nodes.textNode("1"));
                    case "boolean" -> Stream.of(nodes.textNode("true"), nodes.numberNode(1));
                    case "array" ->
                        Stream.concat(
                                wrong(schema.get("items"))
                                        .map(item -> nodes.arrayNode().add(item)),
                                tooMany(schema));
                    default -> Stream.of(nodes.textNode("text"));
                });
    }

    private static Stream<String> wrongTexts(JsonNode schema) {
        if (schema.has("maxLength")) {
            return Stream.of("", "   ", "é".repeat(schema.get("maxLength").intValue() + 1));
        }
        return schema.has("format")
                ? Stream.of("", "   ", "2023-13-45", "2023-02-30T10:00:00Z", "text")
                : Stream.of("", "   ", "a b", "@", "x".repeat(65));
    }

    private static Stream<JsonNode> tooMany(JsonNode schema) {
        if (!schema.has("maxItems")) {
            return Stream.empty();
        }
        var array = MAPPER.createArrayNode();
        for (int item = 0; item <= schema.get("maxItems").intValue(); item++) {
            array.add("1");
        }
        return Stream.of(array);
    }

    private static void refusedByBoth(EventType type, JsonNode schema, ObjectNode payload) {
        var text = payload.toString();
        assertThat(Schemas.complaints(schema, text))
                .as("schema of %s on %s", type, text)
                .isNotEmpty();
        assertThatThrownBy(() -> EventJson.read(type, text.getBytes(UTF_8)))
                .as("record of %s on %s", type, text)
                .isInstanceOf(IOException.class);
    }

    private static void acceptedByBoth(EventType type, JsonNode schema, ObjectNode payload) {
        var text = payload.toString();
        assertThat(Schemas.complaints(schema, text))
                .as("schema of %s on %s", type, text)
                .isEmpty();
        assertThatCode(() -> EventJson.read(type, text.getBytes(UTF_8)))
                .as("record of %s on %s", type, text)
                .doesNotThrowAnyException();
    }

    private static Set<String> required(JsonNode schema) {
        var names = new HashSet<String>();
        schema.get("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Set<String> propertyNames(JsonNode schema) {
        var names = new HashSet<String>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ObjectNode sample(EventType type) {
        return MAPPER.valueToTree(Samples.of(type));
    }
}
