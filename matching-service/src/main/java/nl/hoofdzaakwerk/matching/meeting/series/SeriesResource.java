package nl.hoofdzaakwerk.matching.meeting.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingSeries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The series of a region's matching meetings: planned, changed and ended by the WSP's chair (E1). */
@Path("/meeting-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class SeriesResource {

    private final AllSeries allSeries;
    private final SeriesDesk desk;
    private final HolidayProposals holidays;
    private final Preconditions preconditions;

    SeriesResource(AllSeries allSeries, SeriesDesk desk, HolidayProposals holidays, Preconditions preconditions) {
        this.allSeries = allSeries;
        this.desk = desk;
        this.holidays = holidays;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listMeetingSeries", summary = "Series of your region, newest first")
    public Page<SeriesView> list(@BeanParam PageRequest page) {
        return Page.of(allSeries.page(page), page, MeetingSeries::id).map(SeriesView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMeetingSeries",
            summary = "Plan a series of meetings",
            description = "Rule E1. Its meetings are planned a number of weeks ahead. 409 for a start in the past or"
                    + " more than a year ahead, an end before the start, or another series in the region meanwhile.")
    @APIResponse(
            responseCode = "201",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public Response create(SeriesInput.NewSeries wanted) {
        return created(desk.plan(wanted));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getMeetingSeries", summary = "One series")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), allSeries.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @GET
    @Path("/{id}/holidays")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listMeetingSeriesHolidays",
            summary = "Planned meetings that fall on a day off, each with another day",
            description = "Rule E1. Nothing is moved by itself: the chair moves the meeting, cancels it or lets it be."
                    + " As many as are planned ahead, on one page.")
    public Page<SeriesView.OnHoliday> holidays(@PathParam("id") UUID id) {
        MeetingSeries series = allSeries.findByIdOptional(id).orElseThrow(Problem::notFound);
        return new Page<>(holidays.of(series), null);
    }

    /** The series ends the day before, and the answer is the series that takes its place. */
    @POST
    @Path("/{id}/changes")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMeetingSeriesChange",
            summary = "Change a series from a day on",
            description = "Rule E1. Planned meetings from that day on are cancelled and planned anew. 409 for a day in"
                    + " the past, before the series begins or after it ended.")
    @APIResponse(
            responseCode = "201",
            description = "The series that takes its place",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public Response change(@PathParam("id") UUID id, SeriesInput.NewChange wanted) {
        return created(desk.change(locked(id), wanted));
    }

    @POST
    @Path("/{id}/endings")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMeetingSeriesEnding",
            summary = "End a series",
            description = "Rule E1. Planned meetings after that day are cancelled. 409 for a day in the past, or a"
                    + " series that ended before it.")
    @APIResponse(
            responseCode = "201",
            description = "The series, ended",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public Response end(@PathParam("id") UUID id, SeriesInput.NewEnding wanted) {
        MeetingSeries series = locked(id);
        desk.end(series, wanted.lastDate());
        return answer(Response.status(Response.Status.CREATED), series);
    }

    private MeetingSeries locked(UUID id) {
        MeetingSeries series = allSeries.lock(id).orElseThrow(Problem::notFound);
        preconditions.matchIfGiven(series.version());
        return series;
    }

    private Response created(MeetingSeries series) {
        return answer(Response.created(URI.create("/meeting-series/" + series.id())), series);
    }

    private Response answer(Response.ResponseBuilder response, MeetingSeries series) {
        allSeries.flush();
        return response.entity(SeriesView.of(series))
                .tag(Etag.of(series.version()))
                .build();
    }
}
