package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds every error of shape in a body that could not be read: each time the reader stops at a member, that member is
 * noted and taken out, and the rest is read again.
 */
final class BodyErrors {
    private static final int MOST = 50;

    private final ObjectMapper mapper;
    private final JavaType type;
    private final Language language;
    private final List<FieldError> errors = new ArrayList<>();

    private BodyErrors(ObjectMapper mapper, JavaType type, Language language) {
        this.mapper = mapper;
        this.type = type;
        this.language = language;
    }

    /**
     * @param errors at least one, each with the pointer of its member
     * @param rest the body without the wrong members, to look for broken constraints in, or null
     */
    record Found(List<FieldError> errors, Object rest) {}

    static Found in(JsonNode body, ObjectMapper mapper, JavaType type, Language language) {
        BodyErrors found = new BodyErrors(mapper, type, language);
        return new Found(found.errors, found.readWithoutErrors(body));
    }

    private Object readWithoutErrors(JsonNode body) {
        while (errors.size() < MOST) {
            try {
                return mapper.treeToValue(body, type);
            } catch (JsonMappingException e) {
                String pointer = pointerOf(e.getPath());
                boolean known =
                        errors.stream().anyMatch(error -> error.pointer().equals(pointer));
                if (!known) {
                    errors.add(describe(pointer, e));
                }
                if (known || !takeOut(body, e.getPath())) {
                    return null;
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A tree in memory cannot be malformed", e);
            }
        }
        return null;
    }

    private static String pointerOf(List<Reference> path) {
        return path.stream()
                .map(part -> "/" + (part.getFieldName() == null ? part.getIndex() : part.getFieldName()))
                .collect(Collectors.joining());
    }

    private static boolean takeOut(JsonNode body, List<Reference> path) {
        if (path.isEmpty()) {
            return false;
        }
        JsonNode parent = body.at(pointerOf(path.subList(0, path.size() - 1)));
        Reference member = path.getLast();
        return switch (parent) {
            case ObjectNode object -> object.remove(member.getFieldName()) != null;
            case ArrayNode array ->
                array.has(member.getIndex())
                        && !array.get(member.getIndex()).isNull()
                        && array.setNull(member.getIndex()) != null;
            default -> false;
        };
    }

    private FieldError describe(String pointer, JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> error(pointer, "unknown-field", language.say("field.unknown"));
            case ValueInstantiationException refused ->
                error(pointer, "wrong-value", expected(refused.getType().getRawClass()));
            case InvalidFormatException wrong -> error(pointer, "wrong-value", expected(wrong.getTargetType()));
            case MismatchedInputException wrong -> error(pointer, "wrong-type", expected(wrong.getTargetType()));
            default -> error(pointer, "wrong-value", language.say("field.other"));
        };
    }

    private static FieldError error(String pointer, String code, String reason) {
        return FieldError.of(pointer, code, reason);
    }

    private String expected(Class<?> target) {
        if (target == null) {
            return language.say("field.other");
        }
        if (target.isEnum()) {
            return language.say(
                    "field.one-of",
                    Stream.of(target.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        String key = "field." + target.getSimpleName();
        return language.say(Language.has(language.locale(), key) ? key : "field.other");
    }
}
