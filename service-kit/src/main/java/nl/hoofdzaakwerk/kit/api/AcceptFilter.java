package nl.hoofdzaakwerk.kit.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** 406 for a caller who takes nothing of what an operation gives; without {@code @Produces} that is JSON. */
class AcceptFilter {
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        List<MediaType> offered = offered(resource.getResourceMethod());
        boolean acceptable = request.getAcceptableMediaTypes().stream()
                .anyMatch(wanted -> offered.stream().anyMatch(wanted::isCompatible));
        if (!acceptable) {
            throw Problem.of(406, "not-acceptable", offered.getFirst().toString());
        }
    }

    private static List<MediaType> offered(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        if (produces == null) {
            produces = method.getDeclaringClass().getAnnotation(Produces.class);
        }
        return produces == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : List.of(produces.value()).stream().map(MediaType::valueOf).toList();
    }
}
