package nl.hoofdzaakwerk.portal.meeting.series;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Series of matching-service. */
@RegisterRestClient(configKey = "matching")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface SeriesApi {

    /** A series. @param validUntilDate null while it goes on */
    record Series(
            UUID id,
            String weekday,
            int intervalWeeks,
            LocalTime startTime,
            int lengthMinutes,
            String place,
            LocalDate validFromDate,
            LocalDate validUntilDate) {}

    /** A meeting on a day off. @param proposedDate null when no working day is near */
    record OnHoliday(UUID id, LocalDate meetingDate, String holiday, LocalDate proposedDate) {}

    record Holidays(List<OnHoliday> items) {}

    @GET
    @Path("/meeting-series")
    Part<Series> all(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("/meeting-series")
    Series plan(Map<String, Object> body);

    @GET
    @Path("/meeting-series/{id}")
    Series series(@PathParam("id") UUID id);

    @GET
    @Path("/meeting-series/{id}/holidays")
    Holidays holidays(@PathParam("id") UUID id);

    @POST
    @Path("/meeting-series/{id}/changes")
    Series change(@PathParam("id") UUID id, Map<String, Object> body);

    @POST
    @Path("/meeting-series/{id}/endings")
    void end(@PathParam("id") UUID id, Map<String, Object> body);
}
