package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** What a service could not handle; all services give it in the same way. */
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/dead-letters")
interface DeadLetterApi {
    @GET
    Part<DeadLetter> list(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("{id}/replay")
    DeadLetter replay(@PathParam("id") String id);
}
