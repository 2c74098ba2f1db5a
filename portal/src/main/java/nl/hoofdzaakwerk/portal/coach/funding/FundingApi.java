package nl.hoofdzaakwerk.portal.coach.funding;

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

/** What trajectory-service keeps of funding. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface FundingApi {

    /** What one payer pays. */
    record Share(String payer, BigDecimal amount) {}

    /** A part of the money that is due when work has lasted so long. */
    record Milestone(BigDecimal amount, LocalDate dueDate, int monthsAfterStart, String state) {}

    /** A scheme that decided. */
    record SchemeName(String code, String name) {}

    /**
     * One request with what became of it.
     *
     * @param missing what it waits for
     * @param reasons why it was decided so
     * @param signals e.g. that the money ends
     */
    record Funding(
            UUID id,
            UUID trajectoryId,
            String state,
            String scheme,
            SchemeName decidedBy,
            LocalDate requestDate,
            LocalDate startDate,
            LocalDate endDate,
            BigDecimal amount,
            List<Share> shares,
            List<Milestone> milestones,
            List<Remark> missing,
            List<Remark> reasons,
            List<Remark> signals,
            String payerOrganisation,
            String closeReason,
            NextStep nextStep) {

        public boolean isOpen() {
            return state.equals("WAITING") || state.equals("GRANTED");
        }

        public boolean isWaiting() {
            return state.equals("WAITING");
        }
    }

    record FundingList(List<Funding> items) {}

    /** A scheme that may pay, in a version. */
    record Scheme(String code, String name, String region, LocalDate validFrom, LocalDate validUntil) {}

    record SchemeList(List<Scheme> items) {}

    /** Of whom the trajectory is, and where. */
    record Trajectory(UUID id, PersonName candidate, String region, String state) {
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
    @Path("trajectories/{id}/funding")
    FundingList funding(@PathParam("id") UUID id);

    @GET
    @Path("funding-schemes")
    SchemeList schemes();

    @POST
    @Path("funding-requests")
    Created request(Map<String, Object> request);

    @GET
    @Path("funding-requests/{id}")
    RestResponse<Funding> request(@PathParam("id") UUID id);

    @PUT
    @Path("funding-requests/{id}/facts")
    Created complete(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> facts);

    @POST
    @Path("funding-requests/{id}/withdrawal")
    void withdraw(@PathParam("id") UUID id, Map<String, Object> withdrawal);
}
