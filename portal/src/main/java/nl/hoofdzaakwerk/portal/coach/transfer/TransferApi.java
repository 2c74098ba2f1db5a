package nl.hoofdzaakwerk.portal.coach.transfer;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.PersonName;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What trajectory-service keeps of candidates who go to another institution. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface TransferApi {

    /** Who is meant, for the receiver while it is asked. */
    record Person(
            String givenName, String familyNamePrefix, String familyName, LocalDate birthDate, String municipality) {

        public String fullName() {
            return new PersonName(givenName, familyNamePrefix, familyName).full();
        }
    }

    /**
     * One transfer, as one of both institutions sees it.
     *
     * @param candidateId null for the receiver until it takes over
     * @param person null when the receiver may not see who is meant
     * @param reason why it was not taken over, or null
     * @param owner who takes the next step; null when it is in the hands of the other institution
     */
    record Transfer(
            UUID id,
            UUID candidateId,
            Person person,
            String sender,
            String receiver,
            String state,
            String reason,
            String owner,
            NextStep nextStep,
            Instant requestedAt) {

        public boolean isRequested() {
            return state.equals("REQUESTED");
        }

        /** Whether the candidate is with this institution now. */
        public boolean isWith(String organisation) {
            boolean moved = isAccepted() || state.equals("DONE");
            return organisation.equals(moved ? receiver : sender);
        }

        public boolean isAccepted() {
            return state.equals("ACCEPTED");
        }
    }

    /** Who is to go. */
    record Candidate(UUID id, String givenName, String familyNamePrefix, String familyName) {
        public String fullName() {
            return new PersonName(givenName, familyNamePrefix, familyName).full();
        }
    }

    @GET
    @Path("candidates/{id}")
    Candidate candidate(@PathParam("id") UUID id);

    @POST
    @Path("candidates/{id}/transfers")
    Created request(@PathParam("id") UUID id, Map<String, Object> request);

    @GET
    @Path("transfers")
    Part<Transfer> transfers(
            @QueryParam("state") String state, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("transfers/{id}")
    RestResponse<Transfer> transfer(@PathParam("id") UUID id);

    /**
     * Brings a transfer on.
     *
     * @param how {@code acceptances}, {@code rejections}, {@code revocations} or {@code completions}
     */
    @POST
    @Path("transfers/{id}/{how}")
    void bringOn(@PathParam("id") UUID id, @PathParam("how") String how, Map<String, Object> answer);

    @PUT
    @Path("transfers/{id}/next-step")
    Created plan(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> nextStep);
}
