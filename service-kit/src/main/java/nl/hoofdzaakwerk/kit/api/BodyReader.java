package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads and validates every JSON body: all errors of shape and constraint in one answer, nothing passed on. An
 * operation that takes an {@code InputStream} gets the body as it was sent, from a file.
 */
@Provider
class BodyReader implements ReaderInterceptor {
    private final ObjectMapper mapper;
    private final Validator validator;
    private final RequestBody requestBody;
    private final Language language;
    private final long longestJson;
    private final long longestFile;

    BodyReader(
            ObjectMapper mapper,
            Validator validator,
            RequestBody requestBody,
            Language language,
            @ConfigProperty(name = "hw.longest-json") MemorySize longestJson,
            @ConfigProperty(name = "hw.longest-file") MemorySize longestFile) {
        this.mapper = mapper;
        this.validator = validator;
        this.requestBody = requestBody;
        this.language = language;
        this.longestJson = longestJson.asLongValue();
        this.longestFile = longestFile.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == InputStream.class) {
            return requestBody.spool(context.getInputStream(), longestFile);
        }
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw Problem.of(415, "unsupported-media-type");
        }
        byte[] bytes = context.getInputStream().readNBytes((int) longestJson + 1);
        if (bytes.length > longestJson) {
            throw HttpEdge.tooLarge(longestJson);
        }
        requestBody.read(bytes);
        return read(bytes, mapper.constructType(context.getGenericType()));
    }

    private Object read(byte[] bytes, JavaType type) throws IOException {
        if (bytes.length == 0) {
            throw bodyRequired();
        }
        Object body;
        List<FieldError> errors = new ArrayList<>();
        try {
            body = mapper.readValue(bytes, type);
            if (body == null) {
                throw bodyRequired();
            }
        } catch (JsonProcessingException e) {
            BodyErrors.Found found = BodyErrors.in(treeOf(bytes), mapper, type, language);
            errors.addAll(found.errors());
            body = found.rest();
        }
        addBrokenConstraints(body, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return body;
    }

    private JsonNode treeOf(byte[] bytes) throws IOException {
        try {
            JsonNode tree = mapper.readTree(bytes);
            if (!tree.isObject()) {
                throw Problem.invalidField("", "wrong-type");
            }
            return tree;
        } catch (JsonParseException | JsonMappingException e) {
            throw Problem.invalidField("", "malformed-json");
        }
    }

    private void addBrokenConstraints(Object body, List<FieldError> errors) {
        if (body == null) {
            return;
        }
        Set<String> named = errors.stream().map(FieldError::pointer).collect(Collectors.toSet());
        validator.validate(body).stream()
                .map(this::errorOf)
                .filter(error -> !named.contains(error.pointer()))
                .forEach(errors::add);
    }

    private static Problem bodyRequired() {
        return Problem.invalidField("", "body-required");
    }

    private FieldError errorOf(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString().replaceAll("\\[]|\\.?<[^>]*>", "");
        String pointer = "/" + path.replaceAll("\\[(\\d+)]", ".$1").replace('.', '/');
        return ConstraintTexts.error(pointer, violation, language);
    }
}
