package nl.hoofdzaakwerk.portal.employer.board;

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
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Pipelines as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface BoardApi {

    /** The stages of a pipeline with their cards. */
    record Board(List<Stage> stages) {}

    /**
     * A stage.
     *
     * @param stage name of the stage in the main pipeline, its id in an own one
     * @param name what the organisation calls it; null in the main pipeline
     */
    record Stage(String stage, String name, int targetDays, long count, List<Card> cards, UUID next) {}

    record Card(
            UUID id,
            UUID employerId,
            String name,
            String municipality,
            String owner,
            LocalDate stageSince,
            long daysInStage,
            NextStep nextStep,
            long daysOverdue,
            boolean rotting) {}

    /** A card that lies too long; the pipeline is null for the main one. */
    record RottingCard(UUID id, UUID pipelineId, String pipelineName, String stage, Card card) {}

    record Pipeline(UUID id, String name, List<PipelineStage> stages) {}

    record PipelineStage(UUID id, String name, int targetDays) {}

    record OwnCard(
            UUID id,
            UUID pipelineId,
            UUID employerId,
            UUID stageId,
            LocalDate stageSince,
            String owner,
            NextStep nextStep,
            LocalDate takenOffDate,
            List<Move> moves) {}

    record Move(UUID from, UUID to, LocalDate date, String reason, String movedBy) {}

    record EmployerName(UUID id, String name) {}

    record Made(UUID id) {}

    @GET
    @Path("pipeline-boards")
    Board main(
            @QueryParam("scope") String scope,
            @QueryParam("stage") String stage,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("pipelines/{id}/board")
    Board own(
            @PathParam("id") UUID id,
            @QueryParam("scope") String scope,
            @QueryParam("stage") String stage,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("rotting-cards")
    Part<RottingCard> rotting(
            @QueryParam("scope") String scope, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("pipelines")
    Part<Pipeline> pipelines(@QueryParam("limit") int limit);

    @GET
    @Path("pipelines/{id}")
    RestResponse<Pipeline> pipeline(@PathParam("id") UUID id);

    @POST
    @Path("pipelines")
    Made make(Map<String, Object> definition);

    @PUT
    @Path("pipelines/{id}")
    Made redefine(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> definition);

    @POST
    @Path("pipelines/{id}/cards")
    Made put(@PathParam("id") UUID id, Map<String, Object> card);

    @GET
    @Path("pipeline-cards/{id}")
    RestResponse<OwnCard> card(@PathParam("id") UUID id);

    @PUT
    @Path("pipeline-cards/{id}")
    Made plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> plan);

    @POST
    @Path("pipeline-cards/{id}/moves")
    Made move(@PathParam("id") UUID id, Map<String, Object> move);

    @POST
    @Path("pipeline-cards/{id}/removals")
    Made takeOff(@PathParam("id") UUID id, Map<String, Object> removal);

    @GET
    @Path("employers/{id}")
    EmployerName employer(@PathParam("id") UUID id);
}
