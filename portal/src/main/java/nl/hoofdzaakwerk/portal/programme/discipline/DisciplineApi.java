package nl.hoofdzaakwerk.portal.programme.discipline;

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

/** Months as organisations report them, and questions about the data. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface DisciplineApi {

    record Month(
            UUID id,
            String organisation,
            String region,
            LocalDate month,
            String obligation,
            String state,
            String punctuality,
            LocalDate dueDate,
            LocalDate receivedDate,
            LocalDate approvedDate,
            LocalDate acceptedDate,
            LocalDate lockedDate,
            NextStep nextStep) {}

    /** A month with its steps; figures only for the organisation itself. */
    record Detail(
            Month reported,
            Delay delay,
            String delayBand,
            Map<String, Long> figures,
            Long questionsToAnswer,
            Boolean changedSinceApproval,
            List<Step> steps) {}

    record Delay(Long facts, Long late, Integer medianDays, Integer ninthDecileDays) {}

    record Step(String step, LocalDate takenDate, String role, String reason) {}

    record Rates(List<Rate> items, Rate total) {}

    record Rate(
            String region,
            LocalDate month,
            int expected,
            int received,
            int onTime,
            int late,
            int overdue,
            Integer receivedPercent,
            Integer onTimePercent) {}

    record Question(
            UUID id,
            String organisation,
            String region,
            String topic,
            String question,
            String source,
            String state,
            String owner,
            LocalDate month,
            LocalDate askedDate,
            LocalDate answeredDate,
            LocalDate closedDate,
            String answer,
            String outcome,
            String returnedReason,
            boolean blocks,
            boolean shared,
            Long observed,
            Long bound,
            NextStep nextStep) {}

    /** Only what tells where to go next. */
    record Made(UUID id) {}

    @GET
    @Path("reporting-months")
    Part<Month> months(
            @QueryParam("state") String state,
            @QueryParam("month") LocalDate month,
            @QueryParam("region") String region,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("reporting-months/{id}")
    Detail month(@PathParam("id") UUID id);

    @POST
    @Path("reporting-months/{id}/approvals")
    Made approve(@PathParam("id") UUID id);

    @POST
    @Path("reporting-months/{id}/acceptances")
    Made accept(@PathParam("id") UUID id);

    @POST
    @Path("reporting-months/{id}/reopenings")
    Made reopen(@PathParam("id") UUID id, Map<String, Object> reopening);

    @POST
    @Path("reporting-locks")
    Made lock(Map<String, Object> lock);

    @GET
    @Path("reporting-rates")
    Rates rates(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until);

    @GET
    @Path("data-questions")
    Part<Question> questions(
            @QueryParam("state") String state,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("data-questions/{id}")
    RestResponse<Question> question(@PathParam("id") UUID id);

    @POST
    @Path("data-questions")
    Made ask(Map<String, Object> question);

    @POST
    @Path("data-questions/{id}/answers")
    Made answer(@PathParam("id") UUID id, Map<String, Object> answer);

    @POST
    @Path("data-questions/{id}/closings")
    Made close(@PathParam("id") UUID id);

    @POST
    @Path("data-questions/{id}/returns")
    Made giveBack(@PathParam("id") UUID id, Map<String, Object> back);

    @PUT
    @Path("data-questions/{id}/next-step")
    Made plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> plan);
}
