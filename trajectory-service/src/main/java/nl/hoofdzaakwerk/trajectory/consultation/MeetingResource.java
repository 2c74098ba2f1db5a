package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.MeetingState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Case consultations of a region (C1), organised by its project organisation. */
@Path("/consultation-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class MeetingResource {
    private final MeetingDesk desk;
    private final ConsultationMeetings meetings;
    private final CurrentCaller callers;

    MeetingResource(MeetingDesk desk, ConsultationMeetings meetings, CurrentCaller callers) {
        this.desk = desk;
        this.meetings = meetings;
        this.callers = callers;
    }

    /** There is room for as many people and cases as the region agreed for that day. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
    @Operation(operationId = "organiseConsultationMeeting", summary = "Plans a case consultation")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201", responseDescription = "Planned")
    public Response organiseConsultationMeeting(MeetingInput input) {
        ConsultationMeeting meeting = desk.organise(callers.get(), input);
        return Response.created(URI.create("/consultation-meetings/" + meeting.id()))
                .tag(Etag.of(meeting.version()))
                .entity(desk.view(meeting))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({
        "steering-member@REGION",
        "regional-director@REGION",
        "coach",
        "treatment-liaison",
        "client-manager",
        "key-figure",
        "account-manager"
    })
    @Operation(
            operationId = "listConsultationMeetings",
            summary = "Case consultations of the region, or those one is invited to, newest first")
    public Page<MeetingView> listConsultationMeetings(
            @BeanParam PageRequest page,
            @QueryParam("region") @Parameter(description = "Only those of this labour-market region") RegionCode region,
            @QueryParam("state") @Parameter(description = "Only those in this state") MeetingState state) {
        var filter = new ConsultationMeetings.Filter(region, state);
        return Page.of(meetings.page(filter, page), page, ConsultationMeeting::id)
                .map(MeetingDesk::listed);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({
        "steering-member@REGION",
        "regional-director@REGION",
        "coach",
        "treatment-liaison",
        "client-manager",
        "key-figure",
        "account-manager"
    })
    @Operation(operationId = "getConsultationMeeting", summary = "One case consultation")
    @APIResponseSchema(value = MeetingView.class, responseDescription = "The meeting")
    public Response getConsultationMeeting(@PathParam("id") @Parameter(description = "Id of the meeting") UUID id) {
        return answer(meetings.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    /** Changes day, place, host, agenda or next step while it is planned; 409 when the new day has too little room. */
    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
    @Operation(operationId = "changeConsultationMeeting", summary = "Plans a case consultation anew")
    @APIResponseSchema(value = MeetingView.class, responseDescription = "The meeting as it is now planned")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response changeConsultationMeeting(
            @PathParam("id") @Parameter(description = "Id of the meeting") UUID id, MeetingInput.Change input) {
        return answer(desk.change(id, input));
    }

    private Response answer(ConsultationMeeting meeting) {
        return Response.ok(desk.view(meeting)).tag(Etag.of(meeting.version())).build();
    }
}
