package nl.hoofdzaakwerk.reporting.statistics;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import nl.hoofdzaakwerk.reporting.statistics.model.Amount;
import nl.hoofdzaakwerk.reporting.statistics.model.Statistics;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Medians, means and ratios of a year, of the nation and of regions (rules P9 and F10). */
@Path("/statistics")
@Tag(name = "Indicators")
public class StatisticsResource {
    private final Releases releases;
    private final CurrentCaller callers;

    StatisticsResource(Releases releases, CurrentCaller callers) {
        this.releases = releases;
        this.callers = callers;
    }

    /**
     * @param release from which it is read
     * @param asOf day of its counts
     * @param items the nation first, then regions in order of their code
     */
    public record YearStatistics(int year, UUID release, LocalDate asOf, List<AreaStatistics> items) {}

    /**
     * @param area {@code NL}, or the code of a region
     * @param values one for each statistic in the catalogue
     */
    public record AreaStatistics(String area, List<Value> values) {}

    /** @param indicator id in the catalogue, which tells what it means and its unit */
    public record Value(String indicator, Amount amount) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listStatistics",
            summary = "Medians, means and ratios of a year",
            description =
                    "Rules P9 and F10, from the newest release. An organisation sees the nation and the regions it"
                            + " works in. An amount is withheld where too few people are behind it. 404 for a year of which"
                            + " nothing is released.")
    public YearStatistics listStatistics(
            @Parameter(description = "Year in which the trajectories started, 2010 to 2100")
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        Caller caller = callers.get();
        Release release = releases.newest().orElseThrow(Problem::notFound);
        Map<String, Map<Statistic, Amount>> areas = releases.part(release, StatisticsPart.NAME, Statistics.class)
                .flatMap(statistics -> statistics.of(year))
                .orElseThrow(Problem::notFound);
        return new YearStatistics(
                year,
                release.id(),
                release.asOf(),
                areas.keySet().stream()
                        .filter(area -> isNation(area) || caller.worksIn(new RegionCode(area)))
                        .sorted((one, other) -> Boolean.compare(isNation(other), isNation(one)) * 2
                                + Integer.signum(one.compareTo(other)))
                        .map(area -> new AreaStatistics(area, values(areas.get(area))))
                        .toList());
    }

    private static boolean isNation(String area) {
        return area.equals(Area.NATION.id());
    }

    private static List<Value> values(Map<Statistic, Amount> amounts) {
        return Catalogue.indicators().stream()
                .filter(indicator -> indicator.formula() instanceof Formula.OfStatistic)
                .map(indicator ->
                        new Value(indicator.id(), amounts.get(((Formula.OfStatistic) indicator.formula()).statistic())))
                .toList();
    }
}
