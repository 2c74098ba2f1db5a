package nl.hoofdzaakwerk.portal.employer.commitment;

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

/** Commitments as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface CommitmentApi {

    /** A promise; vacancies and entries only where one is read. */
    record Commitment(
            UUID id,
            UUID employerId,
            String organisation,
            String work,
            Integer minimumHours,
            Integer maximumHours,
            String promisedBy,
            LocalDate promisedDate,
            LocalDate validUntilDate,
            Balance balance,
            List<UUID> vacancies,
            List<Entry> entries,
            NextStep nextStep) {}

    record Balance(int promised, int open, int matched, int filled, int expired, int withdrawn) {}

    record Entry(LocalDate date, String kind, String from, String to, int places, String reason) {

        /** Whether places were noted that were promised as well. */
        public boolean isAdded() {
            return kind.equals("CORRECTED") && from == null;
        }

        /** Whether places were noted that were not promised. */
        public boolean isStruck() {
            return kind.equals("CORRECTED") && to == null;
        }
    }

    record Commitments(List<Commitment> items, Balance balance, UUID next) {}

    record EmployerName(UUID id, String name) {}

    record Vacancy(UUID id, UUID employerId, String title) {}

    @GET
    @Path("employers/{id}/commitments")
    Commitments of(@PathParam("id") UUID employer, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/commitments")
    Commitment note(@PathParam("id") UUID employer, Map<String, Object> promise);

    @GET
    @Path("commitments/{id}")
    RestResponse<Commitment> read(@PathParam("id") UUID id);

    @PUT
    @Path("commitments/{id}/next-step")
    Commitment plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("commitments/{id}/withdrawals")
    Commitment withdraw(@PathParam("id") UUID id, Map<String, Object> withdrawal);

    @POST
    @Path("commitments/{id}/corrections")
    Commitment correct(@PathParam("id") UUID id, Map<String, Object> correction);

    @POST
    @Path("commitments/{id}/vacancies")
    Commitment link(@PathParam("id") UUID id, Map<String, Object> vacancy);

    @GET
    @Path("employers/{id}")
    EmployerName employer(@PathParam("id") UUID id);

    @GET
    @Path("vacancies")
    Part<Vacancy> vacancies(@QueryParam("employer") UUID employer, @QueryParam("limit") int limit);
}
