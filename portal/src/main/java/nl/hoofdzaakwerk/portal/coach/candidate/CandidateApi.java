package nl.hoofdzaakwerk.portal.coach.candidate;

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
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.PersonName;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What trajectory-service knows of candidates. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface CandidateApi {

    /** A candidate as lists show it. */
    record Line(
            UUID id,
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality,
            String organisation,
            List<String> priorityGroups) {

        public String fullName() {
            return new PersonName(givenName, familyNamePrefix, familyName).full();
        }
    }

    /** What only the treating side sees. */
    record Health(String targetGroup, String careSetting) {}

    /**
     * One candidate.
     *
     * @param cardId of the card in matching; null for whom does not treat
     * @param organisation the institution that treats
     * @param health null for whom does not treat
     * @param wishes null until written down
     */
    record Candidate(
            UUID id,
            UUID cardId,
            String organisation,
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality,
            String region,
            String subregion,
            String postcode4,
            String benefit,
            boolean canAndWantsToWork,
            List<String> priorityGroups,
            Health health,
            Wishes wishes,
            Instant registeredAt) {

        public String fullName() {
            return new PersonName(givenName, familyNamePrefix, familyName).full();
        }
    }

    /** A decision about the scope, taken at an occasion. */
    record Decision(
            UUID id, String decision, String occasion, Instant decidedAt, String decidedBy, List<Reason> reasons) {}

    /** One consideration, and what it does to the decision. */
    record Reason(String effect, String rule, String text) {}

    /** A part of a region. */
    record Subregion(List<String> municipalities) {}

    /** @param undivided municipalities outside any part */
    record SubregionList(List<Subregion> items, List<String> undivided) {}

    @GET
    @Path("regions/{code}/subregions")
    SubregionList subregions(@PathParam("code") String code);

    @GET
    @Path("candidates")
    Part<Line> candidates(
            @QueryParam("mine") boolean mine, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("candidates/_search")
    Part<Line> search(Map<String, Object> search);

    @POST
    @Path("candidates")
    Created register(Map<String, Object> candidate);

    @GET
    @Path("candidates/{id}")
    RestResponse<Candidate> candidate(@PathParam("id") UUID id);

    @PUT
    @Path("candidates/{id}/wishes")
    Created wish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> wishes);

    @PUT
    @Path("candidates/{id}/care-setting")
    Created move(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> care);

    @GET
    @Path("candidates/{id}/scope-decisions")
    Part<Decision> decisions(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);
}
