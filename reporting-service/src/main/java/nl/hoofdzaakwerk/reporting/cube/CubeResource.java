package nl.hoofdzaakwerk.reporting.cube;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Any indicator by place, year and dimensions (rule X22). */
@Path("/indicators/{id}/cube")
@Tag(name = "Indicators")
public class CubeResource {
    private static final int MOST_DIMENSIONS = 5;
    private static final int LONGEST_ID = 50;

    private final Cubes cubes;
    private final Releases releases;
    private final CurrentCaller callers;
    private final Refusals refusals;

    CubeResource(Cubes cubes, Releases releases, CurrentCaller callers, Refusals refusals) {
        this.cubes = cubes;
        this.releases = releases;
        this.callers = callers;
        this.refusals = refusals;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getIndicatorCube",
            summary = "A figure by place, year and dimensions",
            description = "X22, F10: from the newest release, whoever asks; what is not shown there is shown nowhere."
                    + " 404 for an indicator that does not exist and before the first release (no-release). Refused with"
                    + " 409: a period upside down (period-upside-down), a dimension named twice (dimension-twice), a"
                    + " combination that is not published (combination-not-published: the nation by at most two"
                    + " dimensions, a region by one, parts of a region and organisations by none), and a figure that is"
                    + " not counted by place (no-cube). Organisations of a region ask for that region: the nation or"
                    + " another region is a 403.")
    public Cubes.Cube getIndicatorCube(
            @Parameter(description = "Id in the catalogue of indicators") @PathParam("id") @Size(max = LONGEST_ID)
                    String id,
            @Parameter(description = "Year in which the trajectories started, 2010 to 2100")
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year,
            @Parameter(description = "Last year, 2010 to 2100; as the first when it is left out")
                    @QueryParam("untilYear")
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer untilYear,
            @Parameter(description = "Kind of place") @QueryParam("areas") @NotNull CubeQuestion.AreaKind areas,
            @Parameter(description = "Code of the region to which it is limited; all when it is left out")
                    @QueryParam("region")
                    RegionCode region,
            @Parameter(description = "Dimensions by which it is broken down")
                    @QueryParam("by")
                    @Size(max = MOST_DIMENSIONS)
                    List<Dimension> by) {
        CubeQuestion question = new CubeQuestion(
                Catalogue.find(id).orElseThrow(Problem::notFound),
                year,
                untilYear == null ? year : untilYear,
                areas,
                region,
                by == null ? List.of() : by);
        requireOwn(question);
        refusals.check(question.refusals());
        Release release = releases.newest().orElseThrow(() -> Problem.of(404, "no-release"));
        return cubes.cut(release, question);
    }

    private void requireOwn(CubeQuestion question) {
        Caller caller = callers.get();
        boolean own = question.areas() != CubeQuestion.AreaKind.NATION
                && question.region() != null
                && caller.worksIn(question.region());
        if (caller.kind() != OrganisationKind.NATIONAL && !own) {
            throw Problem.forbidden("not-this-region");
        }
    }
}
