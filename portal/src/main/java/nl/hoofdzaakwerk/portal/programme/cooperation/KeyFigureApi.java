package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
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

/** Who stands for the programme in each organisation, and where somebody is missing. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface KeyFigureApi {

    record Participant(
            UUID id,
            String organisation,
            String name,
            String region,
            String memberClass,
            LocalDate joinedDate,
            LocalDate leftDate,
            AgreedHours agreedHours) {}

    record AgreedHours(BigDecimal hoursPerWeek) {}

    record Gaps(List<Gap> items) {}

    record Gap(
            UUID id,
            String kind,
            String name,
            String organisation,
            UUID participantId,
            UUID keyFigureId,
            BigDecimal missingHours,
            LocalDate sinceDate,
            NextStep nextStep,
            Long daysOverdue) {}

    record KeyFigure(
            UUID id,
            UUID participantId,
            String organisation,
            String region,
            Contact person,
            Contact replacement,
            Contact reachable,
            BigDecimal hoursPerWeek,
            LocalDate fromDate,
            LocalDate untilDate) {}

    record Contact(String name, String function, String email, String telephone) {}

    /** Only what tells where to go next. */
    record Made(UUID id) {}

    @GET
    @Path("participants")
    Part<Participant> participants(
            @QueryParam("region") String region, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("participants")
    Made join(Map<String, Object> participant);

    @GET
    @Path("participants/{id}")
    RestResponse<Participant> participant(@PathParam("id") UUID id);

    @PUT
    @Path("participants/{id}")
    Made changeParticipant(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> change);

    @GET
    @Path("participants/{id}/key-figures")
    Part<KeyFigure> keyFigures(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("participants/{id}/key-figures")
    Made appoint(@PathParam("id") UUID id, Map<String, Object> keyFigure);

    @GET
    @Path("key-figures/{id}")
    RestResponse<KeyFigure> keyFigure(@PathParam("id") UUID id);

    @PUT
    @Path("key-figures/{id}")
    Made change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> keyFigure);

    @POST
    @Path("key-figures/{id}/absences")
    Made absent(@PathParam("id") UUID id, Map<String, Object> absence);

    @POST
    @Path("key-figures/{id}/endings")
    Made end(@PathParam("id") UUID id, Map<String, Object> ending);

    @POST
    @Path("key-figures/{id}/successions")
    Made succeed(@PathParam("id") UUID id, Map<String, Object> succession);

    @POST
    @Path("key-figures/{id}/erasures")
    Made forget(@PathParam("id") UUID id);

    @GET
    @Path("key-figure-gaps")
    Gaps gaps(@QueryParam("region") String region);
}
