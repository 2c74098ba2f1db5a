package nl.hoofdzaakwerk.portal.programme.region;

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

/** What a region wants to reach, and how far it is. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface MilestoneApi {

    record Milestone(
            UUID id,
            String region,
            String title,
            String figure,
            int target,
            LocalDate dueDate,
            LocalDate countsFromDate,
            LocalDate countsUntilDate,
            LocalDate asOfDate,
            String definition,
            String source,
            String state,
            LocalDate closedDate,
            String conclusion,
            NextStep nextStep,
            Standing standing,
            List<Line> lines) {}

    /** How far it is; a value that is hidden is absent. */
    record Standing(
            String outcome,
            Long value,
            Long distance,
            Long margin,
            Long wayPercent,
            String explanation,
            List<Count> parts) {}

    record Count(String period, Long value, boolean suppressed) {}

    record Line(int year, String by, String key, Long value, boolean suppressed) {}

    /** How far a region is with the target of each year. */
    record Progress(String definition, String effort, LocalDate asOfDate, List<YearProgress> years) {}

    record YearProgress(int year, int target, boolean own, Standing standing) {}

    /** Only what tells where to go next. */
    record Made(UUID id, String region) {}

    @GET
    @Path("milestones")
    Part<Milestone> list(
            @QueryParam("region") String region, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("milestones/{id}")
    RestResponse<Milestone> one(@PathParam("id") UUID id);

    @POST
    @Path("milestones")
    Made set(Map<String, Object> milestone);

    @PUT
    @Path("milestones/{id}/next-step")
    Made next(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> nextStep);

    @POST
    @Path("milestones/{id}/closings")
    Made close(@PathParam("id") UUID id, Map<String, Object> closing);

    @GET
    @Path("regions/{code}/target-progress")
    Progress progress(@PathParam("code") String code);
}
