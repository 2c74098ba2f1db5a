package nl.hoofdzaakwerk.kit.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** A path with a trailing slash is another path, and there is nothing there. */
@Provider
@PreMatching
class ExactPaths implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().length() > 1
                && request.getUriInfo().getPath().endsWith("/")) {
            throw Problem.notFound();
        }
    }
}
