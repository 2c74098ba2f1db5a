package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is near a region's project, and with how much influence. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface StakeholderApi {

    record Web(LocalDate onDate, List<Stakeholder> stakeholders, List<Relation> relations, List<Approach> approaches) {}

    record Stakeholder(
            UUID id,
            String label,
            String kind,
            String nearness,
            String influence,
            String trend,
            LocalDate assessedDate) {}

    record Relation(UUID id, String one, String other, String influence) {}

    /** By whom somebody who is against can be brought round. */
    record Approach(UUID id, String label, List<Through> via) {}

    record Through(UUID id, String label) {}

    /** Somebody who stood in the web at some time, and how. */
    record Past(UUID id, String region, String label, String kind, LocalDate leftDate, List<Assessment> assessments) {}

    record Assessment(LocalDate assessedDate, String nearness, String influence) {}

    /** Only what tells where to go next. */
    record Made(UUID id) {}

    @GET
    @Path("stakeholder-webs/{region}")
    Web web(@PathParam("region") String region, @QueryParam("on") LocalDate day);

    @GET
    @Path("stakeholder-webs/{region}/drawing")
    @Produces("image/svg+xml")
    Response drawing(@PathParam("region") String region, @QueryParam("on") LocalDate day);

    @GET
    @Path("stakeholders")
    Part<Past> everybody(
            @QueryParam("region") String region, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("stakeholders/{id}")
    RestResponse<Past> one(@PathParam("id") UUID id);

    @PUT
    @Path("stakeholders/{id}")
    Made rename(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> naming);

    @POST
    @Path("stakeholders")
    Made add(Map<String, Object> stakeholder);

    @POST
    @Path("stakeholders/{id}/assessments")
    Made assess(@PathParam("id") UUID id, Map<String, Object> assessment);

    @POST
    @Path("stakeholders/{id}/departures")
    Made remove(@PathParam("id") UUID id, Map<String, Object> departure);

    @POST
    @Path("stakeholder-relations")
    Made relate(Map<String, Object> relation);

    @POST
    @Path("stakeholder-relations/{id}/endings")
    Made end(@PathParam("id") UUID id, Map<String, Object> ending);
}
