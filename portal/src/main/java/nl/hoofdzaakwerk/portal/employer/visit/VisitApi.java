package nl.hoofdzaakwerk.portal.employer.visit;

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
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Wishes and visits as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface VisitApi {

    /** What somebody would like to do. */
    record Wish(
            UUID id,
            String occupation,
            String hours,
            List<String> conditions,
            String region,
            String organisation,
            LocalDate madeDate,
            LocalDate closedDate,
            NextStep nextStep) {

        public boolean isOpen() {
            return closedDate == null;
        }
    }

    /** Visits of one employer for one wish. */
    record Sequence(
            UUID id,
            UUID wishId,
            UUID employerId,
            String organisation,
            String state,
            UUID vacancyId,
            NextStep nextStep,
            List<Visit> visits) {
        private static final List<String> AHEAD = List.of("LEARN", "RETURN", "PROPOSE");

        /** Whether a visit lies ahead; the state says which. */
        public boolean isVisiting() {
            return AHEAD.contains(state);
        }
    }

    record Visit(LocalDate visitDate, String phase, String outcome) {}

    record Employer(UUID id, String name) {}

    record Hits(List<Employer> items) {}

    record Vacancy(UUID id, UUID employerId, String title) {}

    @GET
    @Path("wishes")
    Part<Wish> wishes(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("wishes")
    Created make(Map<String, Object> wish);

    @GET
    @Path("wishes/{id}")
    RestResponse<Wish> wish(@PathParam("id") UUID id);

    @POST
    @Path("wishes/{id}/closings")
    void close(@PathParam("id") UUID id);

    @PUT
    @Path("wishes/{id}/next-step")
    void planWish(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("wishes/{id}/visit-sequences")
    Part<Sequence> sequences(
            @PathParam("id") UUID wish, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("wishes/{id}/visit-sequences")
    Created begin(@PathParam("id") UUID wish, Map<String, Object> sequence);

    @GET
    @Path("visit-sequences/{id}")
    RestResponse<Sequence> sequence(@PathParam("id") UUID id);

    @POST
    @Path("visit-sequences/{id}/visits")
    void record(@PathParam("id") UUID id, Map<String, Object> visit);

    @PUT
    @Path("visit-sequences/{id}/vacancy")
    void link(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> vacancy);

    @PUT
    @Path("visit-sequences/{id}/next-step")
    void plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("employers/{id}")
    Employer employer(@PathParam("id") UUID id);

    @POST
    @Path("employers/_search")
    Hits search(Map<String, Object> wanted);

    @GET
    @Path("vacancies")
    Part<Vacancy> vacancies(@QueryParam("employer") UUID employer, @QueryParam("limit") int limit);
}
