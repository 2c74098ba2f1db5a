package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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

/** Contact with employers as employer-service has it: who called, who is about to, and whom to speak to. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface ContactApi {

    /** A contact; what came of it is known to the organisation that had it. */
    record Activity(
            UUID id,
            UUID employerId,
            String organisation,
            String kind,
            LocalDate activityDate,
            String purpose,
            String author,
            String result,
            String summary,
            NextStep nextStep,
            List<Warning> warnings) {}

    record Warning(String reason) {}

    /** How much an employer heard of the region's organisations lately. */
    record Pressure(
            UUID id,
            String band,
            long last30Days,
            long last90Days,
            LocalDate lastContactDate,
            List<Share> organisations,
            Claim claim) {}

    record Pressures(List<Pressure> items) {}

    record Share(String organisation, long last30Days, long last90Days, LocalDate lastContactDate) {}

    record Claim(
            UUID id,
            String organisation,
            String claimedBy,
            String purpose,
            String state,
            LocalDate fromDate,
            LocalDate untilDate,
            NextStep nextStep) {

        /** Whether others are to wait for it. */
        public boolean isHeld() {
            return state.equals("ACTIVE");
        }
    }

    /** That a person was erased: nothing of the person. */
    record Erasure(UUID id, String organisation, String erasedBy, String ground, Instant erasedAt) {}

    record FollowUp(
            UUID id,
            UUID employerId,
            String employerName,
            String approachKind,
            LocalDate approachedOn,
            boolean flagged,
            NextStep nextStep) {}

    record Person(
            UUID id,
            UUID employerId,
            String name,
            String function,
            String telephone,
            String email,
            String preferredChannel,
            String remarks,
            String lawfulBasis,
            String source,
            LocalDate recordedOn,
            LocalDate reviewOn,
            String organisation,
            NextStep nextStep) {}

    @GET
    @Path("employers/{id}/activities")
    Part<Activity> activities(
            @PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/activities")
    Activity record(@PathParam("id") UUID id, Map<String, Object> activity);

    @GET
    @Path("activities/{id}")
    RestResponse<Activity> activity(@PathParam("id") UUID id);

    @PUT
    @Path("activities/{id}/next-step")
    Activity planAfter(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("activities/{id}/completions")
    Activity complete(@PathParam("id") UUID id);

    @GET
    @Path("follow-ups")
    Part<FollowUp> followUps(
            @QueryParam("scope") String scope,
            @QueryParam("state") String state,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("follow-ups/{id}")
    RestResponse<FollowUp> followUp(@PathParam("id") UUID id);

    @PUT
    @Path("follow-ups/{id}/next-step")
    void planFollowUp(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("employers/{id}/contact-pressure")
    Pressure pressure(@PathParam("id") UUID id);

    @POST
    @Path("contact-pressures/_search")
    Pressures pressures(Map<String, Object> employers);

    @GET
    @Path("employers/{id}/claims")
    Part<Claim> claims(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/claims")
    Claim claim(@PathParam("id") UUID id, Map<String, Object> claim);

    @POST
    @Path("employers/{id}/claims/{claim}/releases")
    Claim release(@PathParam("id") UUID id, @PathParam("claim") UUID claim);

    @POST
    @Path("employers/{id}/claims/{claim}/renewals")
    Claim renew(@PathParam("id") UUID id, @PathParam("claim") UUID claim, Map<String, Object> renewal);

    @GET
    @Path("employers/{id}/contact-persons")
    Part<Person> persons(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/contact-persons")
    Person recordPerson(@PathParam("id") UUID id, Map<String, Object> person);

    @GET
    @Path("contact-persons/{id}")
    RestResponse<Person> person(@PathParam("id") UUID id);

    @PUT
    @Path("contact-persons/{id}")
    Person change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> person);

    @PUT
    @Path("contact-persons/{id}/next-step")
    void planPerson(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("contact-persons/{id}/reviews")
    Person review(@PathParam("id") UUID id, Map<String, Object> review);

    @GET
    @Path("employers/{id}/contact-person-erasures")
    Part<Erasure> erasures(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("contact-persons/{id}/erasures")
    void erase(@PathParam("id") UUID id, Map<String, Object> erasure);
}
