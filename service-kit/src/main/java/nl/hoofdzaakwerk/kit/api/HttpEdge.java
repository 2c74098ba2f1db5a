package nl.hoofdzaakwerk.kit.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for every answer, also those that no resource makes: headers, and problems before a resource is found. */
@ApplicationScoped
class HttpEdge {
    static final String LONGEST_BODY = "quarkus.http.limits.max-body-size";
    private static final int BEFORE_EVERYTHING = 10_000;

    private final String apiVersion;
    private final long longestBody;

    HttpEdge(
            @ConfigProperty(name = "hw.api-version") String apiVersion,
            @ConfigProperty(name = LONGEST_BODY) MemorySize longestBody) {
        this.apiVersion = apiVersion;
        this.longestBody = longestBody.asLongValue();
    }

    /** 413 for a body that is longer than may be sent. */
    static Problem tooLarge(long limit) {
        return Problem.of(413, "body-too-large", limit);
    }

    void headers(@Observes Filters filters) {
        filters.register(
                request -> {
                    addHeaders(request.response());
                    if (lengthOf(request) > longestBody) {
                        refuseLength(request);
                    } else {
                        request.next();
                    }
                },
                BEFORE_EVERYTHING);
    }

    void invalidTokens(@Observes Router router) {
        router.route().failureHandler(request -> {
            if (request.failure() instanceof AuthenticationFailedException) {
                refuseToken(request);
            } else {
                request.next();
            }
        });
    }

    private void addHeaders(HttpServerResponse response) {
        response.putHeader("API-Version", apiVersion)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", "frame-ancestors 'none'")
                .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY");
    }

    /** Zero when it is not told beforehand: then it is counted while it is read. */
    private static long lengthOf(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** What still comes is let through to nowhere, so that the caller gets to read the answer. */
    private void refuseLength(RoutingContext request) {
        Problem.Body problem = tooLarge(longestBody).body(localeOf(request));
        FieldError error = problem.errors().getFirst();
        JsonObject json = new JsonObject()
                .put("type", problem.type())
                .put("status", problem.status())
                .put("title", problem.title())
                .put("detail", problem.detail())
                .put(
                        "errors",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("pointer", error.pointer())
                                        .put("code", error.code())
                                        .put("reason", error.reason())));
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemMappers.MEDIA_TYPE)
                .end(json.toBuffer());
        request.request().resume();
    }

    private static void refuseToken(RoutingContext request) {
        Problem.Body said = Problem.plain(401, "not-signed-in").body(localeOf(request));
        JsonObject problem = new JsonObject()
                .put("type", said.type())
                .put("status", said.status())
                .put("title", said.title())
                .put("detail", said.detail());
        request.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", ProblemMappers.MEDIA_TYPE)
                .end(problem.toBuffer());
    }

    private static Locale localeOf(RoutingContext request) {
        return Language.preferred(request.acceptableLanguages().stream().map(LanguageHeader::tag));
    }
}
