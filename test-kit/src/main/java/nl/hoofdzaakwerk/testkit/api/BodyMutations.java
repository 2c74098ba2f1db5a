package nl.hoofdzaakwerk.testkit.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every way in which a valid JSON body is made wrong, guided by its schema, field by field. */
final class BodyMutations {

    private static final int BAD_REQUEST = 400;

    private final OpenApiDocument document;
    private final ApiOperation operation;
    private final ApiRequest request;
    private final JsonNode valid;
    private final List<Mutation> mutations = new ArrayList<>();
    private final List<String> misfits = new ArrayList<>();

    private BodyMutations(OpenApiDocument document, ApiOperation operation, ApiRequest request) {
        this.document = document;
        this.operation = operation;
        this.request = request;
        this.valid = request.json();
    }

    static BodyMutations of(OpenApiDocument document, ApiOperation operation, ApiRequest request) {
        BodyMutations all = new BodyMutations(document, operation, request);
        all.wholeBody();
        all.walk("", operation.body(), all.valid);
        return all;
    }

    List<Mutation> mutations() {
        return mutations;
    }

    /** Where the example and the published schema contradict each other. */
    List<String> misfits() {
        return misfits;
    }

    private void wholeBody() {
        add("malformed JSON", "{\"a\":", Set.of());
        add("empty body", "", Set.of());
        add("null", "null", Set.of());
        add("text for the body", "\"x\"", Set.of());
        mutations.add(Mutation.of("wrong media type", operation, request.body(request.body(), "text/plain"), 415));
        Set<String> required = new LinkedHashSet<>();
        operation.body().path("required").forEach(name -> required.add("/" + name.asText()));
        if (!required.isEmpty()) {
            add("empty object", "{}", required);
        }
    }

    private void walk(String pointer, JsonNode schema, JsonNode value) {
        if (value.isObject()) {
            unknownField(pointer, value);
            schema.path("required").forEach(name -> missing(pointer, name.asText()));
            for (Map.Entry<String, JsonNode> property :
                    schema.path("properties").properties()) {
                field(pointer + "/" + property.getKey(), document.resolve(property.getValue()));
            }
        } else if (value.isArray() && !value.isEmpty()) {
            field(pointer + "/0", document.resolve(schema.path("items")));
        }
    }

    private void field(String pointer, JsonNode schema) {
        JsonNode value = valid.at(pointer);
        if (fits(schema, value)) {
            WrongValues.inBody(schema).forEach((what, wrong) -> replace(what, pointer, wrong));
            walk(pointer, schema, value);
        } else {
            misfits.add("the example has %s at %s, the schema wants %s".formatted(value, pointer, schema));
        }
    }

    private static boolean fits(JsonNode schema, JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || switch (WrongValues.typeOf(schema)) {
                    case "string" -> value.isTextual();
                    case "integer", "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    default -> true;
                };
    }

    private void unknownField(String pointer, JsonNode object) {
        JsonNode changed = valid.deepCopy();
        ((ObjectNode) (pointer.isEmpty() ? changed : changed.at(pointer))).put("zzUnknown", "x");
        add("unknown field", changed.toString(), Set.of(pointer + "/zzUnknown"));
    }

    private void missing(String pointer, String name) {
        JsonNode changed = valid.deepCopy();
        ((ObjectNode) (pointer.isEmpty() ? changed : changed.at(pointer))).remove(name);
        add("missing " + pointer + "/" + name, changed.toString(), Set.of(pointer + "/" + name));
    }

    private void replace(String what, String pointer, JsonNode wrong) {
        JsonNode changed = valid.deepCopy();
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = changed.at(path.head());
        if (parent instanceof ArrayNode array) {
            array.set(path.last().getMatchingIndex(), wrong);
        } else {
            ((ObjectNode) parent).set(path.last().getMatchingProperty(), wrong);
        }
        Mutation mutation = mutation(what + " at " + pointer, changed.toString(), Set.of(pointer));
        boolean beyond = wrong.asText().equals(WrongValues.BEYOND);
        mutations.add(beyond ? mutation.orStatus(409) : mutation);
    }

    private void add(String what, String body, Set<String> pointers) {
        mutations.add(mutation(what, body, pointers));
    }

    private Mutation mutation(String what, String body, Set<String> pointers) {
        return Mutation.of(what, operation, request.body(body, ApiRequest.JSON_TYPE), BAD_REQUEST)
                .naming(pointers);
    }
}
