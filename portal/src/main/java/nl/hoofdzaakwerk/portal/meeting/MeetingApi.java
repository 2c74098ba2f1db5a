package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.SseEvent;

/** Meetings of matching-service. */
@RegisterRestClient(configKey = "matching")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface MeetingApi {

    /** The pair on the table. @param cardId null when there is none, or it is another organisation's candidate */
    record CurrentItem(UUID cardId, UUID vacancyId) {}

    /** Why a match is rejected or parked. @param label in the visitor's language */
    record Reason(String code, String stage, String party, String label) {}

    record Reasons(List<Reason> items) {}

    /** The proposals that are best for all together, as they are now. */
    record Board(Instant changedAt, long totalScore, int proposals, List<Proposal> items) {
        /** The pin that keeps a pair on the open agenda; null when nothing does. */
        UUID pinOf(UUID cardId, UUID vacancyId) {
            return items.stream()
                    .filter(one ->
                            one.cardId().equals(cardId) && one.vacancyId().equals(vacancyId))
                    .map(Proposal::pinId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param pinId null when the pair stays only as long as nothing else is better */
    record Proposal(UUID cardId, UUID vacancyId, int score, Instant since, UUID pinId) {}

    @GET
    @Path("/matching-meetings")
    Part<Meeting> meetings(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("/matching-meetings")
    Meeting plan(Map<String, Object> body);

    @GET
    @Path("/matching-meetings/{id}")
    Meeting meeting(@PathParam("id") UUID id);

    @POST
    @Path("/matching-meetings/{id}/moves")
    void move(@PathParam("id") UUID id, Map<String, Object> body);

    @POST
    @Path("/matching-meetings/{id}/cancellations")
    void cancel(@PathParam("id") UUID id, Map<String, Object> body);

    @GET
    @Path("/matching-meetings/{id}/agenda")
    Agenda agenda(@PathParam("id") UUID id);

    @POST
    @Path("/matching-meetings/{id}/agenda-closings")
    void closeAgenda(@PathParam("id") UUID id);

    @GET
    @Path("/boards/{region}")
    Board board(@PathParam("region") String region, @QueryParam("limit") int limit);

    @POST
    @Path("/boards/{region}/pins")
    void pin(@PathParam("region") String region, Map<String, Object> body);

    @POST
    @Path("/boards/{region}/pins/{id}/releases")
    void release(@PathParam("region") String region, @PathParam("id") UUID pinId);

    @POST
    @Path("/matching-meetings/{id}/endings")
    void end(@PathParam("id") UUID id);

    @POST
    @Path("/matching-meetings/{id}/attendances")
    void note(@PathParam("id") UUID id, Map<String, Object> body);

    @POST
    @Path("/matching-meetings/{id}/attendances/{attendanceId}/withdrawals")
    void takeBack(@PathParam("id") UUID id, @PathParam("attendanceId") UUID attendanceId);

    @POST
    @Path("/matching-meetings/{id}/decisions")
    void decide(@PathParam("id") UUID id, Map<String, Object> body);

    @GET
    @Path("/matching-meetings/{id}/current-item")
    RestResponse<CurrentItem> currentItem(@PathParam("id") UUID id);

    @PUT
    @Path("/matching-meetings/{id}/current-item")
    void put(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> body);

    @GET
    @Path("/matching-meetings/{id}/record")
    @Produces(MediaType.APPLICATION_JSON)
    MeetingRecord record(@PathParam("id") UUID id);

    @GET
    @Path("/matching-meetings/{id}/record")
    @Produces("application/pdf")
    Response printedRecord(@PathParam("id") UUID id);

    @GET
    @Path("/matching-meetings/{id}/changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    Multi<SseEvent<String>> changes(@PathParam("id") UUID id, @HeaderParam("Last-Event-ID") String lastEventId);

    @POST
    @Path("/matching-meetings/{id}/actions")
    void agree(@PathParam("id") UUID id, Map<String, Object> body);

    @GET
    @Path("/meeting-actions/{id}")
    RestResponse<MeetingRecord.Action> action(@PathParam("id") UUID id);

    @PUT
    @Path("/meeting-actions/{id}")
    void changeAction(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Map<String, Object> body);

    @POST
    @Path("/meeting-actions/{id}/completions")
    void complete(@PathParam("id") UUID id, Map<String, Object> body);

    @GET
    @Path("/reason-codes")
    Reasons reasons();
}
