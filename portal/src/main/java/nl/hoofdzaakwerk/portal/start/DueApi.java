package nl.hoofdzaakwerk.portal.start;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** What a service gives of what is due (P6); all give it in the same way, each at its own address. */
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/due-items")
interface DueApi {

    /** Part of the list, soonest first. @param next null when there is no more of it */
    record DueList(List<DueItem> items, UUID next) {}

    @GET
    DueList items(
            @QueryParam("scope") String scope, @QueryParam("until") LocalDate until, @QueryParam("limit") int limit);
}
