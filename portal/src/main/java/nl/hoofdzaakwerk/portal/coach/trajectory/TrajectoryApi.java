package nl.hoofdzaakwerk.portal.coach.trajectory;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.PersonName;
import nl.hoofdzaakwerk.portal.coach.Remark;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What trajectory-service keeps of a trajectory. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface TrajectoryApi {

    /**
     * One trajectory.
     *
     * @param candidate null when the person may no longer be seen
     * @param stalls what stands still (X4)
     * @param advice what the rules advise, never a block
     */
    record Trajectory(
            UUID id,
            UUID candidateId,
            PersonName candidate,
            String organisation,
            String treatingOrganisation,
            String coach,
            String replacement,
            String method,
            String route,
            String region,
            String subregion,
            String state,
            LocalDate startDate,
            LocalDate endDate,
            String endReason,
            NextStep nextStep,
            List<Remark> stalls,
            List<Remark> advice) {

        public boolean isOpen() {
            return !state.equals("ENDED");
        }

        public String name() {
            return candidate == null ? id.toString() : candidate.full();
        }
    }

    /** A contact. */
    record Contact(
            UUID id,
            String kind,
            LocalDate contactDate,
            boolean faceToFace,
            boolean outsideOffice,
            String note,
            String recordedBy) {}

    /** What came of a contact that was just written down. */
    record ContactWritten(UUID id, List<Remark> advice) {}

    /** What happened for a principle of IPS. */
    record Principle(String principle, boolean seen, Remark what) {}

    record PrincipleList(List<Principle> items) {}

    /** What somebody said of the guidance. */
    record Feedback(
            String giver,
            LocalDate givenOn,
            int resultOriented,
            int clearContact,
            int lessBureaucracy,
            String remark) {}

    record FeedbackList(List<Feedback> items) {}

    /** How clients or employers look back on the trajectories of an organisation: scores from 1 up to 5. */
    record Average(
            String organisation,
            String giver,
            long answers,
            BigDecimal resultOriented,
            BigDecimal clearContact,
            BigDecimal lessBureaucracy) {}

    /** @param minimumAnswers of fewer answers nothing is told */
    record Averages(int minimumAnswers, List<Average> averages) {}

    @POST
    @Path("trajectories")
    Created start(Map<String, Object> trajectory);

    @GET
    @Path("trajectories/{id}")
    RestResponse<Trajectory> trajectory(@PathParam("id") UUID id);

    @GET
    @Path("trajectories/{id}/contacts")
    Part<Contact> contacts(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("trajectories/{id}/contacts")
    ContactWritten contact(@PathParam("id") UUID id, Map<String, Object> contact);

    @PUT
    @Path("trajectories/{id}/next-step")
    Created plan(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> nextStep);

    @POST
    @Path("trajectories/{id}/endings")
    void end(@PathParam("id") UUID id, Map<String, Object> ending);

    @POST
    @Path("trajectories/{id}/corrections")
    void correct(@PathParam("id") UUID id, Map<String, Object> correction);

    @GET
    @Path("trajectories/{id}/ips-principles")
    PrincipleList principles(@PathParam("id") UUID id);

    @GET
    @Path("trajectories/{id}/feedback-answers")
    FeedbackList feedback(@PathParam("id") UUID id);

    @POST
    @Path("trajectories/{id}/feedback-answers")
    void feedback(@PathParam("id") UUID id, Map<String, Object> feedback);

    @GET
    @Path("feedback-averages")
    Averages averages(@QueryParam("year") int year);
}
