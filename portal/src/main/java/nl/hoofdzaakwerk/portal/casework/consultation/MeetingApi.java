package nl.hoofdzaakwerk.portal.casework.consultation;

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

/** Case consultations as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/consultation-meetings")
interface MeetingApi {
    @GET
    Part<Meeting> list(
            @QueryParam("state") String state,
            @QueryParam("region") String region,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @POST
    Created organise(Map<String, Object> meeting);

    @GET
    @Path("{id}")
    RestResponse<Meeting> one(@PathParam("id") UUID id);

    @PUT
    @Path("{id}")
    Meeting change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> meeting);

    @GET
    @Path("{id}/participants")
    Part<Meeting.Participant> participants(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    /** @param step which of the collections of a meeting gets it */
    @POST
    @Path("{id}/{step}")
    void step(@PathParam("id") UUID id, @PathParam("step") String step, Map<String, Object> said);
}
