package nl.hoofdzaakwerk.portal.employer.session;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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

/** Sessions as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface SessionApi {

    record Session(
            UUID id,
            String organisation,
            String kind,
            String title,
            LocalDate sessionDate,
            String place,
            String host,
            Integer capacity,
            List<String> arrangements,
            String arrangementText,
            String state,
            NextStep nextStep,
            boolean shared,
            Results results) {

        /** Whether it is still to be held. */
        public boolean isPlanned() {
            return state.equals("PLANNED");
        }
    }

    record Results(
            long invited,
            long accepted,
            long declined,
            long present,
            long absent,
            long newProspects,
            long ambitions,
            long vacancies) {}

    record Invitation(
            UUID id,
            UUID employerId,
            String employerName,
            String state,
            List<String> outcomes,
            String followedUpBy,
            long version) {}

    record Hits(List<Hit> items) {}

    record Hit(UUID id, String name, String municipality) {}

    record Made(UUID id) {}

    @GET
    @Path("sessions")
    Part<Session> list(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("sessions")
    Made plan(Map<String, Object> session);

    @GET
    @Path("sessions/{id}")
    RestResponse<Session> read(@PathParam("id") UUID id);

    @PUT
    @Path("sessions/{id}")
    Made change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> session);

    @POST
    @Path("sessions/{id}/closings")
    Made close(@PathParam("id") UUID id, Map<String, Object> closing);

    @GET
    @Path("sessions/{id}/invitations")
    Part<Invitation> invitations(
            @PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("sessions/{id}/invitations")
    void invite(@PathParam("id") UUID id, Map<String, Object> guests);

    @PUT
    @Path("sessions/{id}/invitations/{invitation}")
    Invitation answer(
            @PathParam("id") UUID id,
            @PathParam("invitation") UUID invitation,
            @HeaderParam("If-Match") String etag,
            Map<String, Object> answer);

    @POST
    @Path("sessions/{id}/invitations/{invitation}/follow-ups")
    Invitation followUp(
            @PathParam("id") UUID id, @PathParam("invitation") UUID invitation, Map<String, Object> followUp);

    @GET
    @Path("sessions/{id}/attendance-list")
    @Produces("text/csv")
    Response attendance(@PathParam("id") UUID id);

    @POST
    @Path("employers/_search")
    Hits search(Map<String, Object> wanted);
}
