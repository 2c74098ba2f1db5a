package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.casework.Remark;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Anonymous cases and the decisions in them as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface CaseApi {

    record Proposals(List<Proposal> items) {}

    /** A stalled trajectory of the visitor's own caseload. */
    record Proposal(UUID id, LocalDate startDate, long days, List<Remark> stalls) {}

    @GET
    @Path("case-proposals")
    Proposals proposals();

    @GET
    @Path("consultation-cases")
    Part<Case> list(
            @QueryParam("state") String state,
            @QueryParam("region") String region,
            @QueryParam("meetingId") UUID meeting,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @POST
    @Path("consultation-cases")
    Created prepare(Map<String, Object> told);

    @GET
    @Path("consultation-cases/{id}")
    RestResponse<Case> one(@PathParam("id") UUID id);

    @PUT
    @Path("consultation-cases/{id}")
    Case change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> told);

    /** @param step which of the collections of a case gets it */
    @POST
    @Path("consultation-cases/{id}/{step}")
    void step(@PathParam("id") UUID id, @PathParam("step") String step, Map<String, Object> said);

    @POST
    @Path("consultation-cases/{id}/requests")
    Created ask(@PathParam("id") UUID id, Map<String, Object> wanted);

    @PUT
    @Path("consultation-cases/{id}/next-step")
    Case next(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("consultation-cases/{id}/decisions")
    Part<Decision> decisions(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("consultation-decisions/{id}")
    RestResponse<Decision> decision(@PathParam("id") UUID id);

    @POST
    @Path("consultation-decisions/{id}/outcomes")
    Decision closeDecision(@PathParam("id") UUID id, Map<String, Object> outcome);

    @PUT
    @Path("consultation-decisions/{id}/next-step")
    Decision nextOfDecision(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);
}
