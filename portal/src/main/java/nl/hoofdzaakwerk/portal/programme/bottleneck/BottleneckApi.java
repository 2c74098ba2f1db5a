package nl.hoofdzaakwerk.portal.programme.bottleneck;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Bottlenecks as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/bottlenecks")
interface BottleneckApi {

    /**
     * What stands in the way.
     *
     * @param owner who follows it up; null while nobody does
     * @param steps what happened; only where one is read
     */
    record Bottleneck(
            UUID id,
            String organisation,
            String region,
            String owner,
            String theme,
            String description,
            String state,
            String outcome,
            Instant recordedAt,
            NextStep nextStep,
            List<Step> steps) {

        public boolean isOpen() {
            return state.startsWith("WITH_");
        }
    }

    record Step(String state, String organisation, String note, Instant takenAt) {}

    @GET
    Part<Bottleneck> list(
            @QueryParam("region") String region,
            @QueryParam("state") String state,
            @QueryParam("theme") String theme,
            @QueryParam("organisationKind") String organisationKind,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @POST
    Created record(Map<String, Object> bottleneck);

    @GET
    @Path("{id}")
    RestResponse<Bottleneck> one(@PathParam("id") UUID id);

    @POST
    @Path("{id}/escalations")
    void escalate(@PathParam("id") UUID id, Map<String, Object> passing);

    @POST
    @Path("{id}/returns")
    void giveBack(@PathParam("id") UUID id, Map<String, Object> passing);

    @POST
    @Path("{id}/takeovers")
    void take(@PathParam("id") UUID id, Map<String, Object> takeover);

    @POST
    @Path("{id}/outcomes")
    void close(@PathParam("id") UUID id, Map<String, Object> outcome);

    @PUT
    @Path("{id}/next-step")
    void plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);
}
