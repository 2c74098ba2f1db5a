package nl.hoofdzaakwerk.portal.coach.intake;

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
import java.util.List;
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

/** What trajectory-service does with people who may come in. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface IntakeApi {

    /** A decision with every reason. */
    record Scope(String decision, List<Reason> reasons) {}

    /**
     * One consideration.
     *
     * @param effect what it does to the decision
     */
    record Reason(String effect, String rule, String text) {}

    /**
     * A person that somebody referred.
     *
     * @param organisation who refers
     * @param reason why it was not taken on, or null
     */
    record Referral(
            UUID id,
            String organisation,
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality,
            String postcode4,
            String benefit,
            String state,
            String reason,
            NextStep nextStep,
            Instant referredAt) {

        public String fullName() {
            return new PersonName(givenName, familyNamePrefix, familyName).full();
        }

        public boolean isWaiting() {
            return state.equals("AWAITING_CONFIRMATION");
        }
    }

    @POST
    @Path("scope-checks")
    Scope check(Map<String, Object> facts);

    @GET
    @Path("referrals")
    Part<Referral> referrals(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("referrals/{id}")
    RestResponse<Referral> referral(@PathParam("id") UUID id);

    @POST
    @Path("referrals/{id}/confirmation")
    Created confirm(@PathParam("id") UUID id, Map<String, Object> confirmation);

    @POST
    @Path("referrals/{id}/rejections")
    Referral reject(@PathParam("id") UUID id, Map<String, Object> rejection);

    @PUT
    @Path("referrals/{id}/next-step")
    Referral plan(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> nextStep);
}
