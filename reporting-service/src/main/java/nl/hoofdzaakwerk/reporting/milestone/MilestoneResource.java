package nl.hoofdzaakwerk.reporting.milestone;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
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
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.milestone.model.Milestone;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Milestones of regions, judged by published figures (F5). */
@Path("/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Milestones")
public class MilestoneResource {
    private static final String ID = "Id of the milestone";

    private final Programme programme;
    private final MilestoneDesk desk;
    private final Milestones milestones;
    private final MilestoneViews views;
    private final CurrentCaller callers;

    MilestoneResource(
            Programme programme,
            MilestoneDesk desk,
            Milestones milestones,
            MilestoneViews views,
            CurrentCaller callers) {
        this.programme = programme;
        this.desk = desk;
        this.milestones = milestones;
        this.views = views;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "setMilestone",
            summary = "Sets what a region wants to have reached on a day",
            description =
                    "Rules F5 and P9. Figures of people are published by quarter, so their days are whole quarters."
                            + " 403 for a region that is not the caller's; 409 for a period upside down or of no whole quarters,"
                            + " a day before its end, a baseline that is not before it, or the same set twice.")
    @APIResponseSchema(value = MilestoneView.class, responseCode = "201", responseDescription = "Set")
    public Response setMilestone(NewMilestone input) {
        Milestone milestone = desk.set(callers.get(), input);
        return Response.created(URI.create("/milestones/" + milestone.id()))
                .tag(Etag.of(milestone.version()))
                .entity(views.withLines(milestone))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listMilestones",
            summary = "Milestones of a region with how far they came, newest first",
            description =
                    "Rules F3, F5 and F10: judged by the newest release; nothing is attached to missing one. 403 for"
                            + " a region in which the caller's organisation does not work.")
    public Page<MilestoneView> listMilestones(
            @BeanParam PageRequest page,
            @QueryParam("region") @NotNull @Parameter(description = "Code of the region, AM01 and up")
                    RegionCode region) {
        RegionCode code = programme.regionOf(callers.get(), region).code();
        Page<Milestone> found = Page.of(milestones.page(code, page), page, Milestone::id);
        return new Page<>(views.all(found.items()), found.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getMilestone",
            summary = "One milestone, with the list of published counts behind it",
            description = "Rules F5 and F10. 404 for one of another region.")
    @APIResponseSchema(value = MilestoneView.class, responseDescription = "The milestone")
    public Response getMilestone(@PathParam("id") @Parameter(description = ID) UUID id) {
        return answer(milestones.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "replaceNextStepOfMilestone",
            summary = "Says what happens next with a milestone",
            description = "Rule P6. 409 when it is closed.")
    @APIResponseSchema(value = MilestoneView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfMilestone(
            @PathParam("id") @Parameter(description = ID) UUID id, NextStepInput step) {
        return answer(desk.next(id, step));
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "closeMilestone",
            summary = "Looks back on a milestone, or gives it up",
            description = "Rule F5. 409 when it is closed already, or is looked back on before its day.")
    @APIResponseSchema(value = MilestoneView.class, responseDescription = "Closed")
    public Response closeMilestone(
            @PathParam("id") @Parameter(description = ID) UUID id, NewMilestone.Closing closing) {
        return answer(desk.close(id, closing));
    }

    private Response answer(Milestone milestone) {
        return Response.ok(views.withLines(milestone))
                .tag(Etag.of(milestone.version()))
                .build();
    }
}
