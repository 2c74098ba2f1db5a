package nl.hoofdzaakwerk.employer.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.activity.model.Activity;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts with an employer: the region sees that they were there, the own organisation what came of them (D4). */
@Path("/employers/{id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
class ActivityResource {
    private final ActivityWork work;
    private final Activities activities;
    private final ActivityReports reports;
    private final Employers employers;
    private final Instance<ContactAdvice> advisers;
    private final Language language;
    private final CurrentCaller callers;
    private final Clock clock;

    ActivityResource(
            ActivityWork work,
            Activities activities,
            ActivityReports reports,
            Employers employers,
            Instance<ContactAdvice> advisers,
            Language language,
            CurrentCaller callers,
            Clock clock) {
        this.work = work;
        this.activities = activities;
        this.reports = reports;
        this.employers = employers;
        this.advisers = advisers;
        this.language = language;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "recordActivity",
            summary = "Record a contact with an employer",
            description = "Rule D4. 409 when the contact lies ahead, or follows up what is no activity of the own"
                    + " organisation with this employer. Rule X8: during somebody else's claim it is recorded, and the"
                    + " answer warns. 409 for a merged employer. 404 outside the caller's regions.")
    @APIResponse(
            responseCode = "201",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response record(@PathParam("id") UUID id, ActivityBody body) {
        var caller = callers.get();
        var employer = employers.writable(id, caller);
        var warnings = warnings(id, caller);
        var activity = work.record(employer, body.contact(LocalDate.now(clock)), body.findings(), caller);
        var report = reports.findByIdOptional(activity.id());
        return Response.created(URI.create("/employers/" + id + "/activities"))
                .tag(Etag.of(report.orElseThrow().version()))
                .entity(ActivityView.of(activity, report, warnings.isEmpty() ? null : warnings))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listActivities",
            summary = "Contacts with an employer by all organisations of the region, the latest first",
            description = "What was said and what came of it is shown for the own organisation's only."
                    + " 404 outside the caller's regions.")
    public Page<ActivityView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var caller = callers.get();
        employers.visible(id, caller).orElseThrow(Problem::notFound);
        var part = Page.of(activities.page(employers.family(id), page), page, Activity::id);
        var own = reports.of(part.items().stream().map(Activity::id).toList(), caller);
        return part.map(activity -> ActivityView.of(activity, Optional.ofNullable(own.get(activity.id()))));
    }

    private List<ActivityWarning> warnings(UUID employerId, Caller caller) {
        return advisers.stream()
                .flatMap(adviser -> adviser.about(employerId, caller).stream())
                .map(known -> new ActivityWarning(
                        known.rule(),
                        known.code(),
                        language.say(
                                known.messageKey(),
                                known.arguments().stream().map(String::valueOf).toArray())))
                .toList();
    }
}
