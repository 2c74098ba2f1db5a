package nl.hoofdzaakwerk.trajectory.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationParticipant;
import nl.hoofdzaakwerk.trajectory.consultation.model.ParticipantState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who comes to a case consultation, and how it ends (C1). */
@Path("/consultation-meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class MeetingPeopleResource {
    private final MeetingPeople people;
    private final MeetingDesk desk;
    private final ConsultationMeetings meetings;
    private final ConsultationParticipants participants;
    private final CurrentCaller callers;

    MeetingPeopleResource(
            MeetingPeople people,
            MeetingDesk desk,
            ConsultationMeetings meetings,
            ConsultationParticipants participants,
            CurrentCaller callers) {
        this.people = people;
        this.desk = desk;
        this.meetings = meetings;
        this.participants = participants;
        this.callers = callers;
    }

    /** @param organisations aliases; each is invited once and sends one person */
    public record InvitationInput(
            @NotNull @Size(min = 1, max = 100) List<@NotNull OrganisationAlias> organisations) {}

    /** @param comes whether the caller comes for the organisation; false gives its place up */
    public record AnswerInput(@NotNull Boolean comes) {}

    /**
     * What was said, and who was there.
     *
     * @param presentOrganisations of those that had a place
     */
    public record ClosingInput(
            @NotNull @Size(min = 1, max = 5000) @PlainText @Anonymous
            String minutes,

            @NotNull @Size(max = 100) List<@NotNull OrganisationAlias> presentOrganisations) {}

    /** @param reason in plain text */
    public record CancellationInput(
            @NotNull @Size(min = 1, max = 500) @PlainText @Anonymous
            String reason) {}

    /**
     * The place of an organisation.
     *
     * @param person the user who comes; absent while nobody does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParticipantView(
            UUID id, OrganisationAlias organisation, String person, ParticipantState state, Instant answeredAt) {
        static ParticipantView of(ConsultationParticipant participant) {
            return new ParticipantView(
                    participant.id(),
                    participant.organisation(),
                    participant.person().orElse(null),
                    participant.state(),
                    participant.answeredAt().orElse(null));
        }
    }

    @POST
    @Path("/invitations")
    @Transactional
    @Idempotent
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
    @Operation(operationId = "inviteToConsultation", summary = "Invites organisations to a case consultation")
    @APIResponseSchema(value = MeetingView.class, responseDescription = "Invited")
    public Response inviteToConsultation(
            @PathParam("id") @Parameter(description = "Id of the meeting") UUID id, InvitationInput input) {
        return answer(people.invite(id, input.organisations()));
    }

    /** All to the region; to an invited organisation its own place. */
    @GET
    @Path("/participants")
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
    @Operation(operationId = "listConsultationParticipants", summary = "Places at a case consultation, newest first")
    public Page<ParticipantView> listConsultationParticipants(
            @PathParam("id") @Parameter(description = "Id of the meeting") UUID id, @BeanParam PageRequest page) {
        meetings.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Page.of(participants.page(id, page), page, ConsultationParticipant::id)
                .map(ParticipantView::of);
    }

    /** 409 when somebody of the organisation comes already, or when there is no room left. */
    @POST
    @Path("/answers")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager", "key-figure", "account-manager"})
    @Operation(operationId = "answerInvitation", summary = "Comes for the organisation, or not")
    @APIResponseSchema(value = ParticipantView.class, responseDescription = "The organisation's place")
    public Response answerInvitation(
            @PathParam("id") @Parameter(description = "Id of the meeting") UUID id, AnswerInput input) {
        return Response.ok(ParticipantView.of(people.answer(callers.get(), id, input.comes())))
                .build();
    }

    @POST
    @Path("/closings")
    @Transactional
    @Idempotent
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
    @Operation(operationId = "closeConsultation", summary = "Records what was said and who was there")
    @APIResponseSchema(value = MeetingView.class, responseDescription = "Held")
    public Response closeConsultation(
            @PathParam("id") @Parameter(description = "Id of the meeting") UUID id, ClosingInput input) {
        return answer(people.close(id, input.minutes(), input.presentOrganisations()));
    }

    /** Its cases leave the agenda and can be tabled elsewhere. */
    @POST
    @Path("/cancellations")
    @Transactional
    @Idempotent
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
    @Operation(operationId = "cancelConsultation", summary = "Cancels a case consultation")
    @APIResponseSchema(value = MeetingView.class, responseDescription = "Cancelled")
    public Response cancelConsultation(
            @PathParam("id") @Parameter(description = "Id of the meeting") UUID id, CancellationInput input) {
        return answer(desk.cancel(id, input.reason()));
    }

    private Response answer(ConsultationMeeting meeting) {
        return Response.ok(desk.view(meeting)).tag(Etag.of(meeting.version())).build();
    }
}
