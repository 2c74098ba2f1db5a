package nl.hoofdzaakwerk.reporting.survival;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.indicator.BilingualText;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import nl.hoofdzaakwerk.reporting.survival.model.Curve;
import nl.hoofdzaakwerk.reporting.survival.model.CurveKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long it takes to find a job, and how long it lasts (rule X25). */
@Path("/survival-curves")
@Tag(name = "Survival curves")
public class SurvivalResource {
    private static final String KIND = "Time to a job, or job tenure";

    private final Releases releases;
    private final Programme programme;
    private final CurrentCaller callers;

    SurvivalResource(Releases releases, Programme programme, CurrentCaller callers) {
        this.releases = releases;
        this.programme = programme;
        this.callers = callers;
    }

    /**
     * Curves with how they were made.
     *
     * @param release from which they are read
     * @param asOf day of the counts
     * @param followedTo last day of the last whole quarter; people are followed in whole quarters
     * @param leastAtRisk about fewer people a step is not told
     * @param bandPercent confidence of the band at each step by itself
     * @param definition what the curve is of, and how
     * @param curves all cohorts together first, then by cohort; a cohort of which nothing may be told is left out
     */
    @Schema(name = "SurvivalAnswer")
    public record Answer(
            UUID release,
            LocalDate asOf,
            LocalDate followedTo,
            int leastAtRisk,
            int bandPercent,
            BilingualText definition,
            List<Curve> curves) {}

    @GET
    @Path("/national")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER})
    @Operation(
            operationId = "getNationalSurvivalCurves",
            summary = "The nation's curves, by cohort and of all cohorts together",
            description = "Rules X25 and F10. From the newest release; 404 before the first.")
    public Answer getNationalSurvivalCurves(
            @Parameter(description = KIND) @QueryParam("kind") @NotNull CurveKind kind) {
        return answer(Area.NATION, kind);
    }

    /** 403 for a region in which the caller's organisation does not work. */
    @GET
    @Path("/regions/{code}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getRegionalSurvivalCurves",
            summary = "A region's curves, by cohort and of all cohorts together",
            description = "Rules X25 and F10. From the newest release; 404 before the first.")
    public Answer getRegionalSurvivalCurves(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("code") RegionCode code,
            @Parameter(description = KIND) @QueryParam("kind") @NotNull CurveKind kind) {
        programme.region(code).orElseThrow(Problem::notFound);
        if (!callers.get().worksIn(code)) {
            throw Problem.forbidden("not-this-region");
        }
        return answer(new Area.OfRegion(code), kind);
    }

    private Answer answer(Area area, CurveKind kind) {
        Release release = releases.newest().orElseThrow(Problem::notFound);
        SurvivalFigures figures = releases.part(release, SurvivalFigures.PART, SurvivalFigures.class)
                .orElseThrow(Problem::notFound);
        return new Answer(
                release.id(),
                release.asOf(),
                figures.followedTo(),
                figures.leastAtRisk(),
                95,
                BilingualText.of("survival." + key(kind) + ".definition"),
                figures.of(area.id()).stream()
                        .filter(curve -> curve.kind() == kind)
                        .toList());
    }

    private static String key(CurveKind kind) {
        return switch (kind) {
            case TIME_TO_JOB -> "timeToJob";
            case JOB_TENURE -> "jobTenure";
        };
    }
}
