package nl.hoofdzaakwerk.kit.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The caller of the running request. */
@ApplicationScoped
public class CurrentCaller {
    private final CurrentIdentityAssociation association;

    CurrentCaller(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** @throws IllegalStateException outside a request of a member of an organisation */
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("no caller: not in a member's request"));
    }

    /** Empty for an anonymous request, and outside any request. */
    public Optional<Caller> find() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        SecurityIdentity identity = association.getIdentity();
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.ofNullable(identity.getAttribute(OrganisationRoles.CALLER));
    }
}
