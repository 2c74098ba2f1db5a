package nl.hoofdzaakwerk.reporting.forecast;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.forecast.ForecastFigures.AreaOutlook;
import nl.hoofdzaakwerk.reporting.forecast.model.Forecast;
import nl.hoofdzaakwerk.reporting.indicator.BilingualText;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the starts of the running year are going, beside target and capacity (rule X26). */
@Path("/forecasts")
@Tag(name = "Forecasts")
public class ForecastResource {
    private final Releases releases;
    private final Programme programme;
    private final CurrentCaller callers;

    ForecastResource(Releases releases, Programme programme, CurrentCaller callers) {
        this.releases = releases;
        this.programme = programme;
        this.callers = callers;
    }

    /**
     * Forecasts with how they were made.
     *
     * @param release from which they are read
     * @param asOf day of the counts
     * @param year that is forecast
     * @param intervalPercent of such intervals hold what comes
     * @param caseloadPerFte trajectories that a full-time coach guides at a time
     * @param method how pace, forecast and capacity are worked out
     */
    @Schema(name = "ForecastAnswer")
    public record Answer(
            UUID release,
            LocalDate asOf,
            int year,
            int intervalPercent,
            int caseloadPerFte,
            BilingualText method,
            List<AreaOutlook> areas) {}

    @GET
    @Path("/national")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER})
    @Operation(
            operationId = "getNationalForecast",
            summary = "Pace, forecast and capacity of the nation and of each region",
            description = "Rule X26. Made of published numbers only, from the newest release; 404 before the first.")
    public Answer getNationalForecast() {
        Release release = newest();
        ForecastFigures figures = figures(release);
        return answer(release, figures, figures.areas());
    }

    /** 403 for a region in which the caller's organisation does not work. */
    @GET
    @Path("/regions/{code}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getRegionalForecast",
            summary = "Pace, forecast and capacity of one region",
            description = "Rule X26. Made of published numbers only, from the newest release; 404 before the first.")
    public Answer getRegionalForecast(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("code") RegionCode code) {
        programme.region(code).orElseThrow(Problem::notFound);
        if (!callers.get().worksIn(code)) {
            throw Problem.forbidden("not-this-region");
        }
        Release release = newest();
        ForecastFigures figures = figures(release);
        return answer(release, figures, figures.of(code.value()).stream().toList());
    }

    private Release newest() {
        return releases.newest().orElseThrow(Problem::notFound);
    }

    private ForecastFigures figures(Release release) {
        return releases.part(release, ForecastFigures.PART, ForecastFigures.class)
                .orElseThrow(Problem::notFound);
    }

    private static Answer answer(Release release, ForecastFigures figures, List<AreaOutlook> areas) {
        return new Answer(
                release.id(),
                release.asOf(),
                figures.year(),
                Forecast.PERCENT,
                figures.caseloadPerFte(),
                BilingualText.of("forecast.method"),
                areas);
    }
}
