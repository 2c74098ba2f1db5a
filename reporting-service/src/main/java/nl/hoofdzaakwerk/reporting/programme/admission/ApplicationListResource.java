package nl.hoofdzaakwerk.reporting.programme.admission;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.programme.admission.model.ApplicationState;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The applications of all regions (F1). */
@Path("/division-applications")
@Tag(name = "Admission")
public class ApplicationListResource {
    private final Applications applications;
    private final ApplicationViews views;

    ApplicationListResource(Applications applications, ApplicationViews views) {
        this.applications = applications;
        this.views = views;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listDivisionApplications",
            summary = "Applications of all regions, newest first",
            description = "Rule F1: the list is open, so that every region sees its turn.")
    public Page<ApplicationView> listDivisionApplications(
            @BeanParam PageRequest page,
            @QueryParam("division") @Parameter(description = "Only those for this division") Division division,
            @QueryParam("state") @Parameter(description = "Only those in this state") ApplicationState state) {
        Page<DivisionApplication> found =
                Page.of(applications.page(division, state, page), page, DivisionApplication::id);
        return new Page<>(views.all(found.items()), found.next());
    }
}
