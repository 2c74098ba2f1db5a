package nl.hoofdzaakwerk.portal.session;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;

/** What a visitor chooses for the whole visit: organisation and language. Kept in cookies that no script reads. */
@Path("/")
public class Choices {
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Visitor visitor;
    private final boolean secure;

    Choices(Visitor visitor, @ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure") boolean secure) {
        this.visitor = visitor;
        this.secure = secure;
    }

    /** Works for another of the visitor's organisations from now on; one that is not theirs changes nothing. */
    @POST
    @Path("organisatie")
    @Authenticated
    public Response organisation(@RestForm String organisation) {
        boolean own = visitor.memberships().stream()
                .anyMatch(membership -> membership.alias().equals(organisation));
        Response.ResponseBuilder response = Response.seeOther(URI.create("/"));
        return own
                ? response.cookie(cookie(Visitor.ORGANISATION_COOKIE, organisation))
                        .build()
                : response.build();
    }

    /** Shows everything in Dutch or English from now on, and goes back to the page it was asked on. */
    @POST
    @Path("taal")
    @PermitAll
    public Response language(@RestForm String language, @RestForm String back) {
        String chosen = "en".equals(language) ? "en" : "nl";
        return Response.seeOther(ownPage(back))
                .cookie(cookie(Visitor.LANGUAGE_COOKIE, chosen))
                .build();
    }

    /** Only a path of the portal itself is gone back to, never another site. */
    private static URI ownPage(String back) {
        boolean own = back != null && back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return URI.create(own ? back : "/");
    }

    private NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
