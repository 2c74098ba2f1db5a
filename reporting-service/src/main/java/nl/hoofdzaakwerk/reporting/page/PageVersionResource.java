package nl.hoofdzaakwerk.reporting.page;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.page.model.PageVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stood on a page before (rule F16). */
@Path("/pages/{id}/versions")
@Tag(name = "Pages")
class PageVersionResource {
    private final PageVersions versions;
    private final PageDesk desk;

    PageVersionResource(PageVersions versions, PageDesk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listPageVersions",
            summary = "All versions of a page's text, newest first",
            description = "Rule F16. Whom to call is not kept in versions.")
    public Page<PageView.Version> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        desk.visible(id);
        return Page.of(versions.page(id, page), page, PageVersion::id).map(PageView.Version::of);
    }

    @GET
    @Path("/{number}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getPageVersion", summary = "One version of a page's text", description = "Rule F16.")
    public PageView.Version get(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) @Max(Integer.MAX_VALUE) @Parameter(description = "Of the version, from 1 up")
                    int number) {
        desk.visible(id);
        return versions.of(id, number).map(PageView.Version::of).orElseThrow(Problem::notFound);
    }
}
