package nl.hoofdzaakwerk.portal.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/**
 * Lets nothing change on behalf of another site. Browsers tell of each request which site it comes from
 * ({@code Sec-Fetch-Site}, {@code Origin}), and no page can make them lie; a request that changes something and does
 * not prove to come from the portal's own pages is refused.
 */
@ApplicationScoped
class RequestGuard {
    private static final int BEFORE_ALL = 1000;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** Sent by Keycloak itself, with a signed token. */
    private static final String LOGOUT_FROM_KEYCLOAK = "/oidc/backchannel-logout";

    void register(@Observes Filters filters) {
        filters.register(RequestGuard::check, BEFORE_ALL);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READING.contains(request.method())
                || request.path().equals(LOGOUT_FROM_KEYCLOAK)
                || comesFromOwnPage(request)) {
            context.next();
        } else {
            context.response().setStatusCode(403).end("This request came from another site");
        }
    }

    private static boolean comesFromOwnPage(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null
                && URI.create(origin).getAuthority() != null
                && URI.create(origin).getAuthority().equals(request.authority().toString());
    }
}
