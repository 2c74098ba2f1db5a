package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and validates every JSON body: all errors of shape and constraint in one answer, nothing passed on. */
@Provider
class BodyReader implements ReaderInterceptor {
    private final Validator validator;
    private final RequestBody requestBody;

    BodyReader(Validator validator, RequestBody requestBody) {
        this.validator = validator;
        this.requestBody = requestBody;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] bytes = context.getInputStream().readAllBytes();
        requestBody.read(bytes);
        if (bytes.length == 0) {
            throw Problem.invalid(FieldError.of("", "body-required", "A JSON body is required"));
        }
        context.setInputStream(new ByteArrayInputStream(bytes));
        List<FieldError> found = CollectingProblemHandler.newList();
        Object body = null;
        try {
            body = CollectingProblemHandler.collecting(found, context::proceed);
        } catch (JsonProcessingException e) {
            found.add(errorOf(e));
        } catch (WebApplicationException e) {
            if (!(e.getCause() instanceof JsonProcessingException json)) {
                throw e;
            }
            found.add(errorOf(json));
        }
        refuseIfWrong(body, found);
        return body;
    }

    private void refuseIfWrong(Object body, List<FieldError> found) {
        if (body == null && found.isEmpty()) {
            throw Problem.invalid(FieldError.of("", "body-required", "A JSON body is required"));
        }
        Set<String> named = found.stream().map(FieldError::pointer).collect(Collectors.toSet());
        if (body != null) {
            validator.validate(body).stream()
                    .map(Violations::inBody)
                    .filter(error -> !named.contains(error.pointer()))
                    .forEach(found::add);
        }
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }

    private static FieldError errorOf(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            String pointer = mapping.getPath().stream()
                    .map(part -> "/" + (part.getFieldName() == null ? part.getIndex() : part.getFieldName()))
                    .collect(Collectors.joining());
            return FieldError.of(pointer, "wrong-value", "This value is missing or not possible");
        }
        return FieldError.of("", "malformed-json", "The body is not valid JSON");
    }

    /** Turns violations of bean-validation constraints into errors. */
    static final class Violations {
        private Violations() {}

        static FieldError inBody(ConstraintViolation<?> violation) {
            String pointer = "/"
                    + violation
                            .getPropertyPath()
                            .toString()
                            .replaceAll("\\[(\\d+)]", ".$1")
                            .replace('.', '/');
            return FieldError.of(pointer, codeOf(violation), violation.getMessage());
        }

        static String codeOf(ConstraintViolation<?> violation) {
            String name = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
        }
    }
}
