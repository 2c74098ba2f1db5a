package nl.hoofdzaakwerk.kit.api;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for every answer, also those that no resource makes: headers, and problems before a resource is found. */
@ApplicationScoped
class HttpEdge {
    private static final int BEFORE_EVERYTHING = 10_000;

    private final String apiVersion;

    HttpEdge(@ConfigProperty(name = "hw.api-version") String apiVersion) {
        this.apiVersion = apiVersion;
    }

    void headers(@Observes Filters filters) {
        filters.register(
                request -> {
                    addHeaders(request.response());
                    request.next();
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

    private static void refuseToken(RoutingContext request) {
        JsonObject problem = new JsonObject()
                .put("type", "about:blank")
                .put("status", 401)
                .put("title", "Not signed in")
                .put("detail", "A valid access token is required");
        request.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", ProblemMappers.MEDIA_TYPE)
                .end(problem.toBuffer());
    }
}
