package nl.hoofdzaakwerk.portal.programme.nation;

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

/** Divisions with their places and applications, and the rules of the programme, each from a day on. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface ProgrammeRulesApi {

    record DivisionList(List<Division> items) {}

    record Division(
            String code,
            int places,
            int playing,
            int free,
            int waiting,
            Admission admission,
            List<YearTarget> targets,
            List<Goal> goals) {}

    record Admission(
            boolean intakeForm,
            boolean planOfApproach,
            boolean centreMunicipality,
            Integer committedTrajectories,
            LocalDate validFromDate,
            String source) {}

    record YearTarget(int year, int trajectories) {}

    record Goal(String id, LocalDate byDate, LocalDate countedDate, int reachedRegions, int regions, boolean reached) {}

    record Application(
            UUID id,
            String region,
            String division,
            String playsIn,
            String state,
            Integer position,
            Integer committedTrajectories,
            String reason,
            NextStep nextStep) {}

    record DisclosureList(List<DisclosureRule> items) {}

    record DisclosureRule(
            LocalDate validFromDate, int threshold, int roundingBase, int dominancePercent, String motivation) {}

    record ReadinessList(List<ReadinessRule> items) {}

    record ReadinessRule(String region, LocalDate validFromDate, String source, List<Requirement> requirements) {}

    record Requirement(String party, String level, String role, int atLeast) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    @Path("divisions")
    DivisionList divisions();

    @GET
    @Path("divisions/{division}")
    RestResponse<Division> division(@PathParam("division") String division);

    @PUT
    @Path("divisions/{division}/places")
    Done places(
            @PathParam("division") String division, @HeaderParam("If-Match") String etag, Map<String, Object> places);

    @PUT
    @Path("divisions/{division}/admission-rule")
    Done admission(
            @PathParam("division") String division, @HeaderParam("If-Match") String etag, Map<String, Object> rule);

    @PUT
    @Path("divisions/{division}/targets/{year}")
    Done target(
            @PathParam("division") String division,
            @PathParam("year") String year,
            @HeaderParam("If-Match") String etag,
            Map<String, Object> target);

    @GET
    @Path("division-applications")
    Part<Application> applications(
            @QueryParam("state") String state,
            @QueryParam("division") String division,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("disclosure-rules")
    DisclosureList disclosureRules();

    @POST
    @Path("disclosure-rules")
    Done disclose(Map<String, Object> rule);

    @GET
    @Path("readiness-rules")
    ReadinessList readinessRules();

    @POST
    @Path("readiness-rules")
    Done readiness(Map<String, Object> rule);
}
