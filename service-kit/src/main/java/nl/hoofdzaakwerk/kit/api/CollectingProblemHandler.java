package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes on reading after a wrong member, so that one answer names all of them. Outside {@link #collecting} it changes
 * nothing: the first error is thrown as usual.
 */
final class CollectingProblemHandler extends DeserializationProblemHandler {
    private static final ScopedValue<List<FieldError>> FOUND = ScopedValue.newInstance();

    /** Work that reads JSON. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads while collecting errors into the given list. */
    static <T> T collecting(List<FieldError> found, Reading<T> reading) throws IOException {
        return ScopedValue.where(FOUND, found).call(reading::read);
    }

    static List<FieldError> newList() {
        return new ArrayList<>();
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object bean,
            String name)
            throws IOException {
        if (!FOUND.isBound()) {
            return false;
        }
        add(parser, "unknown-field", "This field is not known here");
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        return collected(context.getParser(), "wrong-value", "Expected " + describe(target));
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        return collected(context.getParser(), "wrong-value", "Expected " + describe(target));
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        Object answer = collected(parser, "wrong-type", "Expected " + describe(target.getRawClass()));
        if (answer == null) {
            parser.skipChildren();
        }
        return answer;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> target, Object argument, Throwable cause) {
        return collected(context.getParser(), "wrong-value", reasonOf(cause));
    }

    private static String reasonOf(Throwable cause) {
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "This value is not possible";
    }

    private static Object collected(JsonParser parser, String code, String reason) {
        if (!FOUND.isBound()) {
            return NOT_HANDLED;
        }
        add(parser, code, reason);
        return null;
    }

    private static void add(JsonParser parser, String code, String reason) {
        FOUND.get().add(FieldError.of(parser.getParsingContext().pathAsPointer().toString(), code, reason));
    }

    private static String describe(Class<?> target) {
        if (target.isEnum()) {
            return "one of " + List.of(target.getEnumConstants());
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-01-31";
            case "Instant" -> "a moment in UTC such as 2026-01-31T12:00:00Z";
            case "UUID" -> "a UUID";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "BigDecimal" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "String" -> "a text";
            case "List", "Set" -> "a list";
            case String other -> "a " + other;
        };
    }
}
