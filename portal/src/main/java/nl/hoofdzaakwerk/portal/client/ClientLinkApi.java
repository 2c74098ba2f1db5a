package nl.hoofdzaakwerk.portal.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The links that a coach hands to a client, of trajectory-service (X7). */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/candidates/{id}/client-links")
interface ClientLinkApi {

    /** All links of one person, newest first. */
    record ClientLinkList(List<ClientLink> items) {}

    /** One link. */
    record ClientLink(UUID id, String state, Instant madeAt, Instant openUntil, Instant openedAt) {
        boolean isWaiting() {
            return state.equals("WAITING");
        }
    }

    record Code(String code) {}

    @GET
    ClientLinkList links(@PathParam("id") UUID candidateId);

    @POST
    ClientLink make(@PathParam("id") UUID candidateId, Map<String, Object> nothing);

    @GET
    @Path("{linkId}/code")
    Code code(@PathParam("id") UUID candidateId, @PathParam("linkId") UUID linkId);

    @POST
    @Path("{linkId}/revocations")
    ClientLink revoke(@PathParam("id") UUID candidateId, @PathParam("linkId") UUID linkId, Map<String, Object> nothing);
}
