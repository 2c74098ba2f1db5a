package nl.hoofdzaakwerk.portal.coach.candidate;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** What trajectory-service tells of what happened with a candidate. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface StoryApi {

    /** Guidance from a day on. */
    record Trajectory(
            UUID id,
            String coach,
            String organisation,
            String method,
            String state,
            LocalDate startDate,
            LocalDate endDate,
            String endReason,
            NextStep nextStep) {

        public boolean isOpen() {
            return !state.equals("ENDED");
        }
    }

    /** Work within a trajectory. */
    record Placement(
            UUID id, String kind, int hoursPerWeek, LocalDate startDate, LocalDate endDate, String endReason) {}

    record PlacementList(List<Placement> items) {}

    /** A contact for a trajectory. */
    record Contact(String kind, LocalDate contactDate, String note) {}

    /** How far a match is. */
    record Match(UUID matchId, String stage, LocalDate date) {}

    record MatchList(List<Match> items) {}

    /** A talk before a trajectory. */
    record Talk(LocalDate talkDate) {}

    /** @param left how many are still possible */
    record TalkList(List<Talk> items, int left) {}

    @GET
    @Path("trajectories")
    Part<Trajectory> trajectories(@QueryParam("candidateId") UUID candidateId, @QueryParam("limit") int limit);

    @GET
    @Path("trajectories/{id}/placements")
    PlacementList placements(@PathParam("id") UUID id);

    @GET
    @Path("trajectories/{id}/contacts")
    Part<Contact> contacts(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("candidates/{id}/matches")
    MatchList matches(@PathParam("id") UUID id);

    @GET
    @Path("candidates/{id}/lead-in-talks")
    TalkList talks(@PathParam("id") UUID id);

    @POST
    @Path("candidates/{id}/lead-in-talks")
    Created talk(@PathParam("id") UUID id, Map<String, Object> talk);
}
