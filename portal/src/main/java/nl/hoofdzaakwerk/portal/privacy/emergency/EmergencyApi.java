package nl.hoofdzaakwerk.portal.privacy.emergency;

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
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Emergency accesses of trajectory-service (P3). */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/emergency-accesses")
interface EmergencyApi {
    @POST
    EmergencyAccess open(Map<String, Object> body);

    @GET
    @Path("{id}/file")
    EmergencyFile file(@PathParam("id") UUID id);

    @GET
    Part<EmergencyAccess> list(
            @QueryParam("unreviewed") boolean unreviewed,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    RestResponse<EmergencyAccess> one(@PathParam("id") UUID id);

    @POST
    @Path("{id}/reviews")
    EmergencyAccess review(@PathParam("id") UUID id, Map<String, Object> body);

    @PUT
    @Path("{id}/next-step")
    EmergencyAccess next(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> body);
}
