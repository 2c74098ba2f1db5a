package nl.hoofdzaakwerk.reporting.report;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** National and regional figures of a year, after disclosure control (rules F3, F4 and F10). */
@Path("/reports")
@Tag(name = "Reports")
public class ReportResource {
    private static final String YEAR = "Year in which the trajectories started, 2010 to 2100";

    private final Reports reports;
    private final Programme programme;
    private final CurrentCaller callers;

    ReportResource(Reports reports, Programme programme, CurrentCaller callers) {
        this.reports = reports;
        this.programme = programme;
        this.callers = callers;
    }

    @GET
    @Path("/national")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER})
    @Operation(
            operationId = "getNationalReport",
            summary = "The figures of the nation and of each region",
            description = "F3, F4 and F10, from the newest release. 404 before the first release (no-release) and for a"
                    + " year it has nothing of (year-not-released).")
    public Reports.NationalReport getNationalReport(
            @Parameter(description = YEAR)
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        return reports.national(reports.newest(), new ProgrammeYear(year));
    }

    /** 403 for a region in which the caller's organisation does not work. */
    @GET
    @Path("/regions/{code}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getRegionalReport",
            summary = "The figures of one region",
            description =
                    "F3, F4 and F10, from the newest release. 403 for a region in which your organisation does not"
                            + " work; 404 before the first release (no-release) and for a year it has nothing of"
                            + " (year-not-released).")
    public Reports.RegionalReport getRegionalReport(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("code") RegionCode code,
            @Parameter(description = YEAR)
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        programme.region(code).orElseThrow(Problem::notFound);
        if (!callers.get().worksIn(code)) {
            throw Problem.forbidden("not-this-region");
        }
        return reports.regional(reports.newest(), code, new ProgrammeYear(year));
    }
}
