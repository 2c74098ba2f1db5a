package nl.hoofdzaakwerk.reporting.keyfigure;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.ORGANISATION_ADMIN;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

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
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.keyfigure.ParticipantBodies.NewParticipant;
import nl.hoofdzaakwerk.reporting.keyfigure.ParticipantBodies.ParticipantChange;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations that take part in a region (rule F7). */
@Path("/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key figures")
class ParticipantResource {
    private final Participants participants;
    private final ParticipantDesk desk;
    private final HoursBook hours;
    private final RegionDesk regions;
    private final Preconditions preconditions;

    ParticipantResource(
            Participants participants,
            ParticipantDesk desk,
            HoursBook hours,
            RegionDesk regions,
            Preconditions preconditions) {
        this.participants = participants;
        this.desk = desk;
        this.hours = hours;
        this.regions = regions;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({
        PROGRAMME_MANAGER,
        WORKGROUP_MEMBER,
        REGIONAL_DIRECTOR,
        STEERING_MEMBER,
        KEY_FIGURE,
        ORGANISATION_ADMIN
    })
    @Operation(
            operationId = "listParticipants",
            summary = "Organisations that take part, written down last first",
            description = "Rule F7: with the hours agreed for their key figures. An organisation sees itself, a region"
                    + " its own, the nation all. 403 for a region the caller does not work in.")
    public Page<ParticipantView> list(
            @QueryParam("region") @Parameter(description = "Only of this region") RegionCode region,
            @BeanParam PageRequest page) {
        var centres = desk.centres();
        var agreements = hours.agreements();
        return Page.of(participants.page(regions.readable(region), page), page, Participant::id)
                .map(participant -> desk.view(participant, centres, agreements));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "createParticipant",
            summary = "Let an organisation take part in the region",
            description = "Rule F7. 400 for an unknown region, 403 for another's, 409 when it takes part already, for a"
                    + " municipality that is not named, and a municipality named for another kind of organisation.")
    @APIResponseSchema(value = ParticipantView.class, responseCode = "201", responseDescription = "The participant")
    public Response create(NewParticipant wanted) {
        Participant participant = desk.join(wanted);
        return Response.created(URI.create("/participants/" + participant.id()))
                .tag(Etag.of(participant.version()))
                .entity(desk.view(participant))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({
        PROGRAMME_MANAGER,
        WORKGROUP_MEMBER,
        REGIONAL_DIRECTOR,
        STEERING_MEMBER,
        KEY_FIGURE,
        ORGANISATION_ADMIN
    })
    @Operation(operationId = "getParticipant", summary = "One organisation that takes part", description = "Rule F7.")
    @APIResponseSchema(value = ParticipantView.class, responseDescription = "The participant")
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.visible(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "changeParticipant",
            summary = "Change the name of an organisation that takes part, or when it leaves",
            description = "Rule F7. Needs If-Match. 409 when it would leave before it joined, or while a key figure"
                    + " stays longer.")
    @APIResponseSchema(value = ParticipantView.class, responseDescription = "The participant as changed")
    public Response change(@PathParam("id") UUID id, ParticipantChange wanted) {
        Participant participant = desk.visible(id);
        preconditions.requireMatch(participant.version());
        desk.change(participant, wanted);
        return answer(participant);
    }

    private Response answer(Participant participant) {
        return Response.ok(desk.view(participant))
                .tag(Etag.of(participant.version()))
                .build();
    }
}
