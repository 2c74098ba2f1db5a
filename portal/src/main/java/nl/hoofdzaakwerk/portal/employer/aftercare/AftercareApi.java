package nl.hoofdzaakwerk.portal.employer.aftercare;

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

/** Aftercare as employer-service has it. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface AftercareApi {

    /** A moment to ask how it goes; the note is the own organisation's only. */
    record CheckIn(
            UUID id,
            UUID placementId,
            Integer week,
            LocalDate plannedDate,
            String state,
            LocalDate doneDate,
            String employerResult,
            String employeeResult,
            String note,
            String organisation,
            NextStep nextStep) {

        /** Whether it is still to be asked. */
        public boolean isOpen() {
            return state.equals("OPEN") || state.equals("LAPSED");
        }
    }

    record Guidance(
            UUID placementId,
            LocalDate psychoEducationDate,
            String contactFunction,
            String employerFunction,
            NextStep nextStep) {}

    /** What may be given to the employer; of the person only what was released. */
    record Summary(
            String kind,
            LocalDate startDate,
            LocalDate endDate,
            LocalDate expectedEndDate,
            Integer hoursPerWeek,
            String disclosure,
            List<String> needs,
            String told) {}

    record Rehire(UUID id, UUID employerId, UUID placementId, LocalDate endDate, String outcome, NextStep nextStep) {}

    record EmployerName(UUID id, String name) {}

    @GET
    @Path("check-ins/{id}")
    RestResponse<CheckIn> checkIn(@PathParam("id") UUID id);

    @POST
    @Path("check-ins/{id}/completions")
    CheckIn complete(@PathParam("id") UUID id, Map<String, Object> completion);

    @PUT
    @Path("check-ins/{id}/next-step")
    CheckIn plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("placements/{id}/check-ins")
    Part<CheckIn> checkIns(@PathParam("id") UUID placement, @QueryParam("limit") int limit);

    @POST
    @Path("placements/{id}/check-ins")
    CheckIn agree(@PathParam("id") UUID placement, Map<String, Object> evaluation);

    @GET
    @Path("placements/{id}/guidance")
    RestResponse<Guidance> guidance(@PathParam("id") UUID placement);

    @PUT
    @Path("placements/{id}/guidance")
    Guidance guide(@PathParam("id") UUID placement, @HeaderParam("If-Match") String etag, Map<String, Object> guidance);

    @GET
    @Path("placements/{id}/employer-summary")
    Summary summary(@PathParam("id") UUID placement);

    @POST
    @Path("placements/{id}/disclosures")
    void release(@PathParam("id") UUID placement, Map<String, Object> release);

    @GET
    @Path("rehire-tasks")
    Part<Rehire> rehires(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("rehire-tasks/{id}")
    RestResponse<Rehire> rehire(@PathParam("id") UUID id);

    @PUT
    @Path("rehire-tasks/{id}/next-step")
    void planRehire(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("rehire-tasks/{id}/answers")
    Rehire answer(@PathParam("id") UUID id, Map<String, Object> answer);

    @GET
    @Path("employers/{id}")
    EmployerName employer(@PathParam("id") UUID id);
}
