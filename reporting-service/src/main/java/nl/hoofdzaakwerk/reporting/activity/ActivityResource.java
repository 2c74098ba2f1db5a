package nl.hoofdzaakwerk.reporting.activity;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
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
import nl.hoofdzaakwerk.reporting.activity.ActivityBodies.ActivityCancellation;
import nl.hoofdzaakwerk.reporting.activity.ActivityBodies.ActivityPlan;
import nl.hoofdzaakwerk.reporting.activity.ActivityBodies.ActivityResult;
import nl.hoofdzaakwerk.reporting.activity.ActivityBodies.NewActivity;
import nl.hoofdzaakwerk.reporting.activity.model.Activity;
import nl.hoofdzaakwerk.reporting.activity.model.ActivityKind;
import nl.hoofdzaakwerk.reporting.activity.model.ActivityStage;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work visits, network meetings, inspiration sessions, campaigns (rule F14). */
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities and risks")
class ActivityResource {
    private final Activities activities;
    private final ActivityDesk desk;
    private final RegionDesk regions;
    private final Preconditions preconditions;

    ActivityResource(Activities activities, ActivityDesk desk, RegionDesk regions, Preconditions preconditions) {
        this.activities = activities;
        this.desk = desk;
        this.regions = regions;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listActivities",
            summary = "Activities of the region and of the whole country, written down last first",
            description = "Rule F14. 403 for a region the caller does not work in.")
    public Page<ActivityView> list(
            @QueryParam("region") @Parameter(description = "Only of this region") RegionCode region,
            @QueryParam("kind") @Parameter(description = "Only of this kind") ActivityKind kind,
            @QueryParam("stage") @Parameter(description = "Only in this stage") ActivityStage stage,
            @BeanParam PageRequest page) {
        return Page.of(activities.page(regions.readable(region), kind, stage, page), page, Activity::id)
                .map(ActivityView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "planActivity",
            summary = "Plan an activity",
            description = "Rules F14 and P6: it is due on its day. A key figure plans for the own organisation. 400 for"
                    + " an unknown region and for text that holds personal data, 403 for another region and for another"
                    + " organisation's.")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "The activity")
    public Response plan(NewActivity wanted) {
        return answer(Response.Status.CREATED, desk.plan(wanted));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getActivity", summary = "One activity", description = "Rule F14.")
    @APIResponseSchema(value = ActivityView.class, responseDescription = "The activity")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, desk.visible(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "changeActivity",
            summary = "Change what is planned, another day for instance",
            description = "Rule F14. Needs If-Match. A key figure changes what the own organisation sees to, 403"
                    + " otherwise. 409 once it was held or cancelled.")
    @APIResponseSchema(value = ActivityView.class, responseDescription = "The activity as changed")
    public Response change(@PathParam("id") UUID id, ActivityPlan plan) {
        Activity activity = desk.keeping(id);
        preconditions.requireMatch(activity.version());
        desk.change(activity, plan.toPlan());
        return answer(Response.Status.OK, activity);
    }

    @POST
    @Path("/{id}/results")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "recordActivityResult",
            summary = "Write down that it was held and what came of it",
            description = "Rule F14. Who may as for a change. 409 for a day in the future, and once it was held or"
                    + " cancelled.")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "The activity")
    public Response hold(@PathParam("id") UUID id, ActivityResult result) {
        Activity activity = desk.keeping(id);
        desk.hold(activity, result.toOutcome());
        return answer(Response.Status.CREATED, activity);
    }

    @POST
    @Path("/{id}/cancellations")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "cancelActivity",
            summary = "Say that it does not go on, and why",
            description = "Rule F14. Who may as for a change. 409 once it was held or cancelled.")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "The activity")
    public Response cancel(@PathParam("id") UUID id, ActivityCancellation cancellation) {
        Activity activity = desk.keeping(id);
        desk.cancel(activity, cancellation.reason());
        return answer(Response.Status.CREATED, activity);
    }

    private static Response answer(Response.Status status, Activity activity) {
        return Response.status(status)
                .location(status == Response.Status.CREATED ? URI.create("/activities/" + activity.id()) : null)
                .tag(Etag.of(activity.version()))
                .entity(ActivityView.of(activity))
                .build();
    }
}
