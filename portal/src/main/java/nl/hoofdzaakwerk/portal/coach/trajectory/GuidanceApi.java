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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.coach.PersonName;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What trajectory-service keeps of who guides whom, and by which route people come. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface GuidanceApi {

    /** A coach's part in the guidance. */
    record Period(String coach, LocalDate fromDate, LocalDate untilDate, String handedOverBy) {}

    record PeriodList(List<Period> items) {}

    /**
     * A way by which trajectories arrive in a region (A10).
     *
     * @param left how many can still come; null without a bound
     */
    record Route(String code, String name, Integer left, LocalDate validUntil) {}

    record RouteList(List<Route> items) {}

    /** What is read of a candidate to start with. */
    record Candidate(UUID id, String givenName, String familyNamePrefix, String familyName, String region) {
        public String fullName() {
            return new PersonName(givenName, familyNamePrefix, familyName).full();
        }
    }

    @GET
    @Path("trajectories/{id}/guidance-periods")
    PeriodList periods(@PathParam("id") UUID id);

    @POST
    @Path("trajectories/{id}/hand-overs")
    void handOver(@PathParam("id") UUID id, Map<String, Object> handOver);

    @PUT
    @Path("trajectories/{id}/replacement")
    Created replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> replacement);

    @GET
    @Path("intake-routes")
    RouteList routes(@QueryParam("region") String region);

    @GET
    @Path("candidates/{id}")
    Candidate candidate(@PathParam("id") UUID id);
}
