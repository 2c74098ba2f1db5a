package nl.hoofdzaakwerk.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import nl.hoofdzaakwerk.kit.api.Problem;

/** Stops a request whose organisation could not be told, with the reason, before any endpoint sees it. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
class OrganisationFilter implements ContainerRequestFilter {
    private final SecurityIdentity identity;

    OrganisationFilter(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return;
        }
        Organisations.Choice.Refused refused = identity.getAttribute(OrganisationRoles.REFUSAL);
        if (refused != null) {
            throw Problem.of(refused.status(), refused.code());
        }
    }
}
