package nl.hoofdzaakwerk.portal.meeting.match;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Matches of matching-service. */
@RegisterRestClient(configKey = "matching")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface MatchApi {

    /** What one side said. @param shared whether both sides may read it */
    record Feedback(UUID id, String side, String judgement, String text, boolean shared, Instant givenAt) {}

    /** What the candidate is told at the end. @param text null while nothing is written */
    record ClosingComment(String text, Instant writtenAt, String suggestion) {}

    /** Why a match stops. @param label in the visitor's language */
    record Reason(String code, String stage, String party, String label) {}

    record Reasons(List<Reason> items) {}

    @POST
    @Path("/matches/_search")
    Part<Match> search(@QueryParam("after") UUID after, @QueryParam("limit") int limit, Map<String, Object> filter);

    @GET
    @Path("/matches/{id}")
    RestResponse<Match> match(@PathParam("id") UUID id);

    @POST
    @Path("/matches/{id}/transitions")
    void move(@PathParam("id") UUID id, Map<String, Object> body);

    @PUT
    @Path("/matches/{id}/next-step")
    void follow(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> body);

    @GET
    @Path("/matches/{id}/feedback-notes")
    Part<Feedback> feedback(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("/matches/{id}/feedback-notes")
    void say(@PathParam("id") UUID id, Map<String, Object> body);

    @GET
    @Path("/matches/{id}/closing-comment")
    RestResponse<ClosingComment> closingComment(@PathParam("id") UUID id);

    @PUT
    @Path("/matches/{id}/closing-comment")
    void write(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> body);

    @GET
    @Path("/reason-codes")
    Reasons reasons();
}
