package nl.hoofdzaakwerk.events;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.ConfigFunction;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Derives an event's JSON Schema from its record and the annotations of its components. */
final class SchemaWriter {
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time");
    private static final SchemaGenerator GENERATOR = generator();

    private SchemaWriter() {}

    static ObjectNode schema(EventType type) {
        ObjectNode generated = GENERATOR.generateSchema(type.recordClass());
        ObjectNode schema = EventJson.mapper().createObjectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("$id", type.dataSchema().toString());
        schema.put("title", type.typeName());
        schema.setAll(generated);
        return schema;
    }

    private static SchemaGenerator generator() {
        var builder = new SchemaGeneratorConfigBuilder(
                        EventJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS);
        builder.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withCustomDefinitionProvider(SchemaWriter::scalar);
        builder.forFields()
                .withRequiredCheck(field -> annotation(field, Nullable.class).isEmpty())
                .withNumberInclusiveMinimumResolver(number(Range.class, Range::min))
                .withNumberInclusiveMaximumResolver(number(Range.class, Range::max))
                .withStringMinLengthResolver(
                        field -> text(field).map(length -> 1).orElse(null))
                .withStringMaxLengthResolver(
                        field -> text(field).map(Length::max).orElse(null))
                .withStringPatternResolver(SchemaWriter::pattern)
                .withArrayMaxItemsResolver(field ->
                        annotation(field, Length.class).map(Length::max).orElse(null))
                .withArrayUniqueItemsResolver(field -> field.getType().isInstanceOf(Set.class) ? Boolean.TRUE : null);
        return new SchemaGenerator(builder.build());
    }

    private static CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        boolean value = erased.isRecord()
                && erased.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
        if (!value && !FORMATS.containsKey(erased)) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (value) {
            node.put("pattern", anchored(erased.getRecordComponents()[0].getAnnotation(Matches.class)));
        } else {
            node.put("format", FORMATS.get(erased));
        }
        return new CustomDefinition(node);
    }

    private static String pattern(FieldScope field) {
        return annotation(field, Matches.class)
                .map(SchemaWriter::anchored)
                .or(() -> text(field).map(length -> "\\S"))
                .orElse(null);
    }

    private static String anchored(Matches matches) {
        return "^(?:" + matches.value() + ")$";
    }

    private static <A extends Annotation> ConfigFunction<FieldScope, BigDecimal> number(
            Class<A> type, Function<A, Integer> value) {
        return field -> annotation(field, type)
                .map(value)
                .map(number -> BigDecimal.valueOf(number))
                .orElse(null);
    }

    private static Optional<Length> text(FieldScope field) {
        return field.isContainerType() ? Optional.empty() : annotation(field, Length.class);
    }

    /** Of the component itself, not of the elements of a collection. */
    private static <A extends Annotation> Optional<A> annotation(FieldScope field, Class<A> type) {
        return field.isFakeContainerItemScope()
                ? Optional.empty()
                : Optional.ofNullable(field.getRawMember().getAnnotation(type));
    }
}
