package nl.hoofdzaakwerk.portal.programme.cooperation;

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
import nl.hoofdzaakwerk.portal.programme.Owner;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What can go wrong, and what is done about it. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface RiskApi {

    record Risk(
            UUID id,
            String region,
            String stage,
            int weight,
            Assessment assessment,
            List<Measure> measures,
            LocalDate closedDate,
            String closing,
            NextStep nextStep) {}

    record Assessment(
            String title, String description, String likelihood, String impact, Owner owner, LocalDate reviewDate) {}

    record Measure(UUID id, UUID riskId, Terms terms, LocalDate doneDate, String result) {}

    record Terms(String what, Owner owner, LocalDate dueDate) {}

    /** Only what tells where to go next. */
    record Made(UUID id) {}

    @GET
    @Path("risks")
    Part<Risk> list(
            @QueryParam("region") String region,
            @QueryParam("stage") String stage,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("risks/{id}")
    RestResponse<Risk> one(@PathParam("id") UUID id);

    @POST
    @Path("risks")
    Made record(Map<String, Object> risk);

    @PUT
    @Path("risks/{id}")
    Made assess(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> assessment);

    @POST
    @Path("risks/{id}/closings")
    Made close(@PathParam("id") UUID id, Map<String, Object> closing);

    @POST
    @Path("risks/{id}/reopenings")
    Made reopen(@PathParam("id") UUID id, Map<String, Object> reopening);

    @POST
    @Path("risks/{id}/measures")
    Made addMeasure(@PathParam("id") UUID id, Map<String, Object> terms);

    @GET
    @Path("risk-measures/{id}")
    RestResponse<Measure> measure(@PathParam("id") UUID id);

    @PUT
    @Path("risk-measures/{id}")
    Made changeMeasure(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> terms);

    @POST
    @Path("risk-measures/{id}/completions")
    Made complete(@PathParam("id") UUID id, Map<String, Object> completion);
}
