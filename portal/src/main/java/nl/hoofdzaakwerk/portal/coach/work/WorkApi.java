package nl.hoofdzaakwerk.portal.coach.work;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.coach.PersonName;
import nl.hoofdzaakwerk.portal.coach.Remark;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What trajectory-service keeps of work within a trajectory. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface WorkApi {

    /** Gross, an hour or a month. */
    record Wage(BigDecimal amount, String per) {}

    /** A time in which work stands still. */
    record Interruption(UUID id, String kind, LocalDate fromDate, LocalDate untilDate) {}

    record InterruptionList(List<Interruption> items) {}

    /**
     * One placement.
     *
     * @param interruption the one of today, or null
     * @param signals what holds today, e.g. that a contract ends soon
     * @param sustainedOn the day it became sustainable (A7), or null
     */
    record Placement(
            UUID id,
            UUID trajectoryId,
            UUID employerId,
            UUID previousPlacementId,
            String kind,
            String occupation,
            int hoursPerWeek,
            int hoursAtStart,
            String contractKind,
            Wage wage,
            LocalDate startDate,
            LocalDate expectedEndDate,
            LocalDate endDate,
            String endReason,
            String endedBy,
            Boolean wouldRehire,
            LocalDate sustainedOn,
            Interruption interruption,
            NextStep nextStep,
            List<Remark> signals) {

        public boolean isOpen() {
            return endDate == null;
        }
    }

    record PlacementList(List<Placement> items) {}

    /**
     * One piece of work in a trajectory's chain.
     *
     * @param daysBetween days without work before it; null for the first, and while the one before goes on
     */
    record JobLink(
            UUID placementId,
            Long daysBetween,
            String kind,
            LocalDate startDate,
            LocalDate endDate,
            String endReason,
            int hoursAtStart,
            int hoursAtEnd,
            LocalDate sustainedOn) {}

    /** All work of a trajectory, earliest first. */
    record JobChain(String coach, List<JobLink> links) {}

    /** A talk during work. */
    record CheckIn(LocalDate heldOn, String heldWith, String recordedBy) {}

    record CheckInList(List<CheckIn> items) {}

    /** Hours, wage and contract from a day on. */
    record Terms(
            LocalDate fromDate,
            int hoursPerWeek,
            String contractKind,
            LocalDate expectedEndDate,
            Wage wage,
            boolean replaced) {}

    record TermsList(List<Terms> items) {}

    /** Of whom the trajectory is, as far as a page about work says it. */
    record Trajectory(UUID id, UUID candidateId, PersonName candidate, String state) {
        public String name() {
            return candidate == null ? id.toString() : candidate.full();
        }
    }

    @GET
    @Path("trajectories/{id}")
    Trajectory trajectory(@PathParam("id") UUID id);

    @GET
    @Path("trajectories/{id}/placements")
    PlacementList placements(@PathParam("id") UUID id);

    @POST
    @Path("trajectories/{id}/placements")
    Created add(@PathParam("id") UUID id, Map<String, Object> placement);

    @GET
    @Path("trajectories/{id}/job-chain")
    JobChain jobChain(@PathParam("id") UUID id);

    @GET
    @Path("placements/{id}")
    RestResponse<Placement> placement(@PathParam("id") UUID id);

    @GET
    @Path("placements/{id}/check-ins")
    CheckInList checkIns(@PathParam("id") UUID id);

    @GET
    @Path("placements/{id}/interruptions")
    InterruptionList interruptions(@PathParam("id") UUID id);

    @GET
    @Path("placements/{id}/terms")
    TermsList terms(@PathParam("id") UUID id);

    /**
     * Adds to what is known of a placement.
     *
     * @param what {@code check-ins}, {@code interruptions}, {@code resumptions}, {@code terms} or {@code endings}
     */
    @POST
    @Path("placements/{id}/{what}")
    void tell(@PathParam("id") UUID id, @PathParam("what") String what, Map<String, Object> told);

    @PUT
    @Path("placements/{id}/next-step")
    Created plan(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> nextStep);
}
