package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;

/** Runs inside the transaction of the method it guards. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    @Inject
    IdempotencyKeys keys;

    @Inject
    CurrentCaller callers;

    @Inject
    RequestBody body;

    @Inject
    ObjectMapper mapper;

    @Inject
    Language language;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(
                    FieldError.of(HEADER, "wrong-value", language.say("problem.key-length", LONGEST_KEY)));
        }
        String operation = request.getMethod() + " " + uri.getPath();
        Optional<IdempotencyKeys.Stored> earlier = keys.claim(callers.get(), key, operation, body.sha256());
        if (earlier.isPresent()) {
            return replay(earlier.get());
        }
        Response response = (Response) invocation.proceed();
        keys.complete(callers.get(), key, store(response, operation));
        return response;
    }

    private IdempotencyKeys.Stored store(Response response, String operation) throws JsonProcessingException {
        String json = response.hasEntity() ? mapper.writeValueAsString(response.getEntity()) : null;
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        return new IdempotencyKeys.Stored(
                operation,
                body.sha256(),
                response.getStatus(),
                location,
                response.getEntityTag() == null ? null : response.getEntityTag().getValue(),
                json);
    }

    private Response replay(IdempotencyKeys.Stored stored) throws JsonProcessingException {
        Response.ResponseBuilder answer = Response.status(stored.status());
        if (stored.location() != null) {
            answer.location(URI.create(stored.location()));
        }
        if (stored.etag() != null) {
            answer.tag(stored.etag());
        }
        if (stored.body() != null) {
            answer.entity(mapper.readTree(stored.body()));
        }
        return answer.build();
    }
}
