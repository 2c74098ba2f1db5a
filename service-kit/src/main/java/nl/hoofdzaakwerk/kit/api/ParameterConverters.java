package nl.hoofdzaakwerk.kit.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.events.RegionCode;

/** A parameter that cannot be read is an invalid request in the query, and nothing in the path. */
@Provider
class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            RegionCode.class, RegionCode::new);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = type.isEnum() ? text -> enumOf(type, text) : READERS.get(type);
        return reader == null ? null : new Converter<>(reader, annotations);
    }

    private static Object enumOf(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private record Converter<T>(Function<String, ?> reader, Annotation[] annotations) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            try {
                return (T) reader.apply(text);
            } catch (RuntimeException e) {
                throw refusal();
            }
        }

        private Problem refusal() {
            for (Annotation annotation : annotations) {
                if (annotation instanceof PathParam) {
                    return Problem.notFound();
                }
                if (annotation instanceof QueryParam query) {
                    return Problem.invalid(
                            FieldError.of(query.value(), "wrong-value", "This value is not possible here"));
                }
            }
            return Problem.invalid(FieldError.of("", "wrong-value", "A parameter has an impossible value"));
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
