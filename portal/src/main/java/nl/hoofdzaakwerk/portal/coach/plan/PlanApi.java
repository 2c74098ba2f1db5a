package nl.hoofdzaakwerk.portal.coach.plan;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.coach.PersonName;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What trajectory-service keeps of plans. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface PlanApi {

    /** A plan that the visitor may read. */
    record Plan(
            UUID id,
            UUID trajectoryId,
            String kind,
            String state,
            String content,
            List<String> agreedBy,
            LocalDate agreedOn,
            LocalDate reviewedOn,
            LocalDate reviewDate,
            LocalDate closedOn,
            String closedReason,
            NextStep nextStep) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** What everybody around a trajectory knows of the treatment plan: that there is one. */
    record TreatmentPlan(LocalDate agreedOn, LocalDate reviewDate, LocalDate reviewedOn) {}

    /** Whether the plans go together. */
    record Alignment(boolean aligned, LocalDate alignedOn, TreatmentPlan treatmentPlan) {}

    record PlanList(List<Plan> items, Alignment alignment) {}

    /** Of whom the trajectory is. */
    record Trajectory(UUID id, PersonName candidate, String state) {
        public String name() {
            return candidate == null ? id.toString() : candidate.full();
        }

        public boolean isOpen() {
            return !state.equals("ENDED");
        }
    }

    @GET
    @Path("trajectories/{id}")
    Trajectory trajectory(@PathParam("id") UUID id);

    @GET
    @Path("trajectories/{id}/plans")
    PlanList plans(@PathParam("id") UUID id);

    @POST
    @Path("trajectories/{id}/plans")
    Created record(@PathParam("id") UUID id, Map<String, Object> plan);

    @POST
    @Path("trajectories/{id}/plan-alignments")
    void align(@PathParam("id") UUID id, Map<String, Object> alignment);

    @GET
    @Path("plans/{id}")
    RestResponse<Plan> plan(@PathParam("id") UUID id);

    @PUT
    @Path("plans/{id}/next-step")
    void planNext(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> nextStep);

    @POST
    @Path("plans/{id}/reviews")
    void review(@PathParam("id") UUID id, Map<String, Object> review);

    @POST
    @Path("plans/{id}/closings")
    void close(@PathParam("id") UUID id, Map<String, Object> closing);
}
