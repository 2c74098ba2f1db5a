package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers of candidates, requests for work and who came up, of matching-service. */
@RegisterRestClient(configKey = "matching")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface SuggestionApi {

    /** A request to find or make work. @param ending null while it is open */
    record JobRequest(
            UUID id,
            UUID cardId,
            String why,
            int minimumHours,
            int maximumHours,
            List<String> neededConditions,
            List<String> hindrances,
            LocalDate askedDate,
            LocalDate endedDate,
            String ending,
            NextStep nextStep) {}

    /** How much a candidate came up. @param lastDiscussedDate null when never */
    record Exposure(
            UUID id,
            String organisation,
            LocalDate firstToldDate,
            LocalDate lastDiscussedDate,
            int meetingsSince,
            boolean overlooked,
            int timesProposed,
            int timesDiscussed,
            int timesAgreed,
            int timesRejected,
            int timesParked,
            List<Refusals> refusals) {}

    /** How often for one reason. */
    record Refusals(String reasonCode, int count) {}

    /** What the best total asks of single people. */
    record Fairness(
            long totalScore,
            int proposals,
            long stableTotalScore,
            int stableProposals,
            int openPairs,
            int blockingPairs,
            List<Blocking> items) {}

    /** A pair that both sides would rather have. */
    record Blocking(UUID cardId, UUID vacancyId, int score) {}

    /** What a candidate says now about a vacancy or an employer; of both one is null. */
    record StandingAnswer(
            UUID vacancyId, UUID employerId, String answer, String disclosure, LocalDate validUntilDate) {}

    /**
     * Other pairs for a card or a vacancy, cheapest for the whole first. @param pinned whether the card is, which then
     * has none
     */
    record Alternatives(boolean pinned, List<Instead> items) {}

    /** @param losesAtMost points of the total of all proposals */
    record Instead(UUID cardId, UUID vacancyId, int score, int losesAtMost) {}

    /** What a candidate once said. @param note as it was written down */
    record Answer(
            UUID vacancyId,
            String answer,
            String disclosure,
            LocalDate validUntilDate,
            String note,
            Instant recordedAt) {}

    /** A reason. @param label in the visitor's language */
    record Reason(String code, String label) {}

    record Reasons(List<Reason> items) {}

    @POST
    @Path("/candidate-cards/{id}/answers")
    void answer(@PathParam("id") UUID cardId, Map<String, Object> body);

    @GET
    @Path("/candidate-cards/{id}/standing-answers")
    Part<StandingAnswer> standingAnswers(@PathParam("id") UUID cardId, @QueryParam("limit") int limit);

    @GET
    @Path("/candidate-cards/{id}/answers")
    Part<Answer> answers(@PathParam("id") UUID cardId, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("/candidate-cards")
    Part<CandidateCard> cards(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("/candidate-cards/{id}/alternatives")
    Alternatives alternativesFor(@PathParam("id") UUID cardId, @QueryParam("limit") int limit);

    @GET
    @Path("/vacancies/{id}/alternatives")
    Alternatives alternativesTo(@PathParam("id") UUID vacancyId, @QueryParam("limit") int limit);

    @POST
    @Path("/candidate-cards/{id}/job-requests")
    JobRequest ask(@PathParam("id") UUID cardId);

    @GET
    @Path("/job-requests")
    Part<JobRequest> requests(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("/job-requests/{id}")
    RestResponse<JobRequest> request(@PathParam("id") UUID id);

    @PUT
    @Path("/job-requests/{id}/next-step")
    void follow(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> body);

    @POST
    @Path("/job-requests/{id}/withdrawals")
    void withdraw(@PathParam("id") UUID id);

    @GET
    @Path("/fair-exposures")
    Part<Exposure> exposures(
            @QueryParam("overlooked") Boolean overlooked,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/boards/{region}/fairness")
    Fairness fairness(@PathParam("region") String region, @QueryParam("limit") int limit);

    @GET
    @Path("/reason-codes")
    Reasons reasons();
}
