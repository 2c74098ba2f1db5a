package nl.hoofdzaakwerk.reporting.stakeholder;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

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
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.AssessmentBody;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.Departure;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.Naming;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.NewStakeholder;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Stakeholder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who matters to the project in a region (rule F15); for the project organisation and the programme manager. */
@Path("/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder web")
class StakeholderResource {
    private final Stakeholders stakeholders;
    private final StakeholderDesk desk;
    private final RegionDesk regions;
    private final Preconditions preconditions;

    StakeholderResource(
            Stakeholders stakeholders, StakeholderDesk desk, RegionDesk regions, Preconditions preconditions) {
        this.stakeholders = stakeholders;
        this.desk = desk;
        this.regions = regions;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER})
    @Operation(
            operationId = "listStakeholders",
            summary = "Everybody who ever stood in the web, written down last first",
            description = "Rule F15. 403 for a region the caller does not work in.")
    public Page<StakeholderView> list(
            @QueryParam("region") @Parameter(description = "Only of this region") RegionCode region,
            @BeanParam PageRequest page) {
        return Page.of(stakeholders.page(regions.readable(region), page), page, Stakeholder::id)
                .map(StakeholderView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "addStakeholder",
            summary = "Put an organisation or function in the web",
            description = "Rule F15: never a name. 400 for an unknown region and for text that holds personal data, 403"
                    + " for another region, 409 for who is named or stands there already, and for a day in the future.")
    @APIResponseSchema(value = StakeholderView.class, responseCode = "201", responseDescription = "The stakeholder")
    public Response add(NewStakeholder wanted) {
        return answer(Response.Status.CREATED, desk.add(wanted));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER})
    @Operation(
            operationId = "getStakeholder",
            summary = "One stakeholder, and how it stood over time",
            description = "Rule F15.")
    @APIResponseSchema(value = StakeholderView.class, responseDescription = "The stakeholder")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, desk.visible(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "renameStakeholder",
            summary = "Call a stakeholder otherwise",
            description = "Rule F15. Needs If-Match. 409 for who is named or stands there already.")
    @APIResponseSchema(value = StakeholderView.class, responseDescription = "The stakeholder as changed")
    public Response rename(@PathParam("id") UUID id, Naming naming) {
        Stakeholder stakeholder = desk.visible(id);
        preconditions.requireMatch(stakeholder.version());
        desk.rename(stakeholder, naming);
        return answer(Response.Status.OK, stakeholder);
    }

    @POST
    @Path("/{id}/assessments")
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "assessStakeholder",
            summary = "Say how a stakeholder stands from a day on",
            description = "Rule F15: it holds until the next; of one day the last that was said. 409 for a day in the"
                    + " future.")
    @APIResponseSchema(value = StakeholderView.class, responseCode = "201", responseDescription = "The stakeholder")
    public Response assess(@PathParam("id") UUID id, AssessmentBody assessment) {
        Stakeholder stakeholder = desk.visible(id);
        desk.assess(stakeholder, assessment.toAssessment());
        return answer(Response.Status.CREATED, stakeholder);
    }

    @POST
    @Path("/{id}/departures")
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "removeStakeholder",
            summary = "Say that a stakeholder matters no more after a day",
            description = "Rule F15: earlier days keep it. 409 for a day before its first, and once it left.")
    @APIResponseSchema(value = StakeholderView.class, responseCode = "201", responseDescription = "The stakeholder")
    public Response leave(@PathParam("id") UUID id, Departure departure) {
        Stakeholder stakeholder = desk.visible(id);
        desk.leave(stakeholder, departure.leftDate());
        return answer(Response.Status.CREATED, stakeholder);
    }

    private static Response answer(Response.Status status, Stakeholder stakeholder) {
        return Response.status(status)
                .location(status == Response.Status.CREATED ? URI.create("/stakeholders/" + stakeholder.id()) : null)
                .tag(Etag.of(stakeholder.version()))
                .entity(StakeholderView.of(stakeholder))
                .build();
    }
}
