package nl.hoofdzaakwerk.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Wrong values for a schema, each with its name in the report. */
final class WrongValues {

    /** A date that is possible, but in no business of today. */
    static final String BEYOND = "2101-01-01";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TOO_LONG = "x".repeat(10_000);
    private static final String TOO_LONG_FOR_QUERY = "x".repeat(3_000);

    private WrongValues() {}

    /** The schema's type, the one that is not null where there are two; empty when it has none. */
    static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText();
    }

    static Map<String, JsonNode> inBody(JsonNode schema) {
        Map<String, JsonNode> wrong = new LinkedHashMap<>();
        switch (typeOf(schema)) {
            case "integer" -> {
                wrong.put("text for a number", JSON.textNode("abc"));
                wrong.put("fraction for a whole number", JSON.numberNode(1.5));
                wrong.put("number too large", JSON.numberNode(new java.math.BigInteger("99999999999999999999")));
            }
            case "number" -> wrong.put("text for a number", JSON.textNode("abc"));
            case "boolean" -> wrong.put("text for true or false", JSON.textNode("perhaps"));
            case "array" -> wrong.put("text for a list", JSON.textNode("x"));
            case "object" -> wrong.put("text for an object", JSON.textNode("x"));
            case "string" -> {
                wrong.put("number for a text", JSON.numberNode(12345));
                wrong.put("object for a text", JSON.objectNode().put("a", 1));
                texts(schema, TOO_LONG).forEach((what, text) -> wrong.put(what, JSON.textNode(text)));
            }
            default -> {
                // a schema without type allows everything
            }
        }
        return wrong;
    }

    static Map<String, String> inQuery(JsonNode schema) {
        Map<String, String> wrong = new LinkedHashMap<>();
        switch (typeOf(schema)) {
            case "integer", "number" -> {
                wrong.put("text for a number", "abc");
                bound(schema, "minimum", -1).forEach(wrong::put);
                bound(schema, "maximum", 1).forEach(wrong::put);
            }
            case "boolean" -> wrong.put("text for true or false", "perhaps");
            case "string" -> wrong.putAll(texts(schema, TOO_LONG_FOR_QUERY));
            default -> {
                // lists and objects in a query have no wrong form of their own
            }
        }
        return wrong;
    }

    private static Map<String, String> texts(JsonNode schema, String tooLong) {
        if (schema.has("enum")) {
            return Map.of("unknown enum value", "NO_SUCH_VALUE");
        }
        return switch (schema.path("format").asText()) {
            case "date" -> Map.of("impossible date", "2026-02-30", "date beyond 2100", BEYOND);
            case "date-time" -> Map.of("impossible moment", "2026-02-30T10:00:00Z");
            case "uuid" -> Map.of("text for a UUID", "not-a-uuid");
            default -> Map.of("over-long text", tooLong);
        };
    }

    private static Map<String, String> bound(JsonNode schema, String name, int beyond) {
        return schema.has(name)
                ? Map.of("beyond the " + name, String.valueOf(schema.path(name).asLong() + beyond))
                : Map.of();
    }
}
