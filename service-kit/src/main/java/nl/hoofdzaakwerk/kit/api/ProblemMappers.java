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
    private static final int NO_SUCH_METHOD = 405;
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Language language;

    ProblemMappers(Language language) {
        this.language = language;
    }

    private Response respond(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem.body(language.locale()))
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
        return respond(Problem.forbidden("role-needed"));
    }

    /** A parameter that cannot be converted arrives here too: nothing in the path, but invalid in the query. */
    @ServerExceptionMapper
    Response notFound(NotFoundException e, UriInfo uri) {
        Set<String> query = uri.getQueryParameters().keySet();
        if (e.getCause() == null || query.isEmpty()) {
            return respond(Problem.notFound());
        }
        return respond(Problem.invalid(query.stream()
                .map(name -> FieldError.of(name, "parameter", language.say("problem.parameter")))
                .toList()));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getResponse().getStatus() >= 500) {
            return unexpected(e);
        }
        int status = e.getResponse().getStatus();
        return respond(
                status == NO_SUCH_METHOD
                        ? Problem.plain(status, "no-such-method")
                        : Problem.plain(
                                status, "http", e.getResponse().getStatusInfo().getReasonPhrase()));
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(ProblemMappers::isReturnValue)) {
            return unexpected(e);
        }
        return respond(Problem.invalid(e.getConstraintViolations().stream()
                .map(violation -> ConstraintTexts.error(parameterOf(violation), violation, language))
                .toList()));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    Response changedMeanwhile(Exception e) {
        return respond(Problem.of(412, "stale-version"));
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

    private Response unexpected(Exception e) {
        LOG.error("A request failed", e);
        return respond(Problem.plain(500, "unexpected"));
    }

    private Response challenge() {
        return Response.fromResponse(respond(Problem.plain(401, "not-signed-in")))
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
