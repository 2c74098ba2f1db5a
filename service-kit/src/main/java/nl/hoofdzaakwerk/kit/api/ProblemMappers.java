package nl.hoofdzaakwerk.kit.api;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything that goes wrong leaves as {@code application/problem+json}; nothing of the inside leaks. */
class ProblemMappers {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    static Response respond(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem.body())
                .build();
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return respond(problem);
    }

    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException e) {
        return challenge();
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException e) {
        return challenge();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException e) {
        return respond(Problem.forbidden("Your roles in this organisation do not allow this"));
    }

    /** A parameter that cannot be converted arrives here too: nothing in the path, but invalid in the query. */
    @ServerExceptionMapper
    Response notFound(NotFoundException e, UriInfo uri) {
        Set<String> query = uri.getQueryParameters().keySet();
        if (e.getCause() == null || query.isEmpty()) {
            return respond(Problem.notFound());
        }
        return respond(Problem.invalid(query.stream()
                .map(name -> FieldError.of(name, "parameter", "One of the parameters has a value that is not possible"))
                .toList()));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getResponse().getStatus() >= 500) {
            return unexpected(e);
        }
        return respond(Problem.of(
                e.getResponse().getStatus(), e.getResponse().getStatusInfo().getReasonPhrase(), List.of()));
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(ProblemMappers::isReturnValue)) {
            return unexpected(e);
        }
        return respond(Problem.invalid(e.getConstraintViolations().stream()
                .map(violation ->
                        FieldError.of(parameterOf(violation), BodyReader.codeOf(violation), violation.getMessage()))
                .toList()));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    Response changedMeanwhile(Exception e) {
        return respond(Problem.of(412, "stale-version", "It was changed by somebody else meanwhile: read it again"));
    }

    @ServerExceptionMapper
    Response anything(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return respond(problem);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleObjectStateException) {
                return changedMeanwhile(e);
            }
        }
        return unexpected(e);
    }

    private static Response unexpected(Exception e) {
        LOG.error("A request failed", e);
        return respond(Problem.of(500, "It went wrong on our side; it has been logged", List.of()));
    }

    private static Response challenge() {
        return Response.fromResponse(respond(Problem.of(401, "A valid access token is required", List.of())))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static boolean isReturnValue(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String parameterOf(ConstraintViolation<?> violation) {
        return nodes(violation).getLast().getName();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
