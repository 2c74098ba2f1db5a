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
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.programme.Owner;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What a region does together. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface ActivityApi {

    record Activity(UUID id, String region, String stage, Plan plan, Result outcome, String cancellation) {}

    record Plan(
            String kind,
            String title,
            String purpose,
            String subregion,
            LocalDate plannedDate,
            Owner owner,
            List<String> partners) {}

    record Result(LocalDate heldDate, Integer attendance, String result) {}

    /** Only what tells where to go next. */
    record Made(UUID id) {}

    @GET
    @Path("activities")
    Part<Activity> list(
            @QueryParam("region") String region,
            @QueryParam("kind") String kind,
            @QueryParam("stage") String stage,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("activities/{id}")
    RestResponse<Activity> one(@PathParam("id") UUID id);

    @POST
    @Path("activities")
    Made plan(Map<String, Object> activity);

    @PUT
    @Path("activities/{id}")
    Made change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> plan);

    @POST
    @Path("activities/{id}/results")
    Made result(@PathParam("id") UUID id, Map<String, Object> result);

    @POST
    @Path("activities/{id}/cancellations")
    Made cancel(@PathParam("id") UUID id, Map<String, Object> cancellation);
}
