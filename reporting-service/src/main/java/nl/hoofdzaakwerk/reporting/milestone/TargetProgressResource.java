package nl.hoofdzaakwerk.reporting.milestone;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far regions are with the targets of their years (F3, P9). */
@Path("/regions/{code}/target-progress")
@Tag(name = "Milestones")
public class TargetProgressResource {
    private final Programme programme;
    private final TargetProgress progress;
    private final CurrentCaller callers;

    TargetProgressResource(Programme programme, TargetProgress progress, CurrentCaller callers) {
        this.programme = programme;
        this.progress = progress;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getTargetProgress",
            summary = "How far a region is with the target of each year, and where it started from",
            description = "Rules F3, P9 and F10: made of published figures; an effort, with nothing attached to the"
                    + " distance. 403 for a region in which the caller's organisation does not work.")
    public TargetProgressView getTargetProgress(
            @PathParam("code") @Parameter(description = "Code of the region, AM01 and up") RegionCode code) {
        return progress.of(programme.regionOf(callers.get(), code));
    }
}
