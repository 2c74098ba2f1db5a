package nl.hoofdzaakwerk.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a request the roles of one organisation: each as {@code role} and as {@code role@KIND}. Roles that stand
 * anywhere else in the token are dropped.
 */
@ApplicationScoped
class OrganisationRoles implements SecurityIdentityAugmentor {
    static final String CALLER = "hw.caller";
    static final String REFUSAL = "hw.refusal";
    static final String HEADER = "Hw-Organisation";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        String wanted = request == null ? null : request.request().getHeader(HEADER);
        return Uni.createFrom().item(withRolesOf(identity, token, wanted));
    }

    private static SecurityIdentity withRolesOf(SecurityIdentity identity, JsonWebToken token, String wanted) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        Object claim = token.getClaim("organization");
        Organisations organisations = new Organisations(claim instanceof JsonObject object ? object : null);
        Organisations.User user = new Organisations.User(token.getSubject(), token.getName(), token.getClaim("name"));
        switch (organisations.choose(wanted, user)) {
            case Organisations.Choice.Chosen(Caller caller) -> {
                builder.addAttribute(CALLER, caller);
                caller.roles().forEach(role -> builder.addRole(role).addRole(role + "@" + caller.kind()));
            }
            case Organisations.Choice.Refused refused -> builder.addAttribute(REFUSAL, refused);
        }
        return builder.build();
    }
}
