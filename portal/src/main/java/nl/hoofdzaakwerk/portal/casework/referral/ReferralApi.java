package nl.hoofdzaakwerk.portal.casework.referral;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Referrals as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/referrals")
interface ReferralApi {
    @GET
    Part<Referral> list(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    Created refer(Map<String, Object> person);

    @GET
    @Path("{id}")
    RestResponse<Referral> one(@PathParam("id") UUID id);

    @POST
    @Path("{id}/revocations")
    Referral revoke(@PathParam("id") UUID id, Map<String, Object> nothing);

    @PUT
    @Path("{id}/next-step")
    Referral next(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);
}
