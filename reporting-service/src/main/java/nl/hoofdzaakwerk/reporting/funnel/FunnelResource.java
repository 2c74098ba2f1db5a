package nl.hoofdzaakwerk.reporting.funnel;

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
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.indicator.ReferenceLines;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Funnel plots around the reference line (rules F4 and X23). */
@Path("/funnels")
@Tag(name = "Indicators")
public class FunnelResource {
    private final FunnelPlots plots;
    private final Releases releases;
    private final ReferenceLines references;
    private final CurrentCaller callers;
    private final Language language;

    FunnelResource(
            FunnelPlots plots, Releases releases, ReferenceLines references, CurrentCaller callers, Language language) {
        this.plots = plots;
        this.releases = releases;
        this.references = references;
        this.callers = callers;
        this.language = language;
    }

    @GET
    @Path("/{indicator}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getFunnel",
            summary = "Regions around the line, with the limits of chance",
            description = "Rules F4 and X23, from published numbers only. An organisation sees the regions it works in;"
                    + " the limits are the same for all. 404 for an unknown indicator and for a year of which nothing is"
                    + " released; 409 when the indicator has no line.")
    public FunnelPlots.FunnelPlot getFunnel(
            @Parameter(description = "Id of an indicator with a reference line") @PathParam("indicator") String id,
            @Parameter(description = "Year in which the trajectories started, 2010 to 2100")
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        Indicator indicator = Catalogue.find(id).orElseThrow(Problem::notFound);
        Release release = releases.newest().orElseThrow(Problem::notFound);
        Integer line = references.on(release.asOf()).get(id);
        if (line == null || !(indicator.formula() instanceof Formula.Share share)) {
            throw Problem.refused(FieldError.rule("", "X23.no-line", language.say("X23.no-line"), "X23"));
        }
        Optional<FunnelPlots.View> view = releases.table(release, new ProgrammeYear(year))
                .map(table -> new FunnelPlots.View(release, new ProgrammeYear(year), table));
        return plots.of(id, share, line, view.orElseThrow(Problem::notFound), callers.get());
    }
}
