package nl.hoofdzaakwerk.reporting.quality;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.quality.model.AreaQuality.FigureGrade;
import nl.hoofdzaakwerk.reporting.quality.model.Grade;
import nl.hoofdzaakwerk.reporting.quality.model.Need;
import nl.hoofdzaakwerk.reporting.quality.model.QualityReport;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How good the data behind every figure is (X28). */
@Path("/quality-grades")
@Tag(name = "Data quality")
class QualityResource {
    private final ReleasedQuality quality;
    private final Programme programme;
    private final CurrentCaller callers;

    QualityResource(ReleasedQuality quality, Programme programme, CurrentCaller callers) {
        this.quality = quality;
        this.programme = programme;
        this.callers = callers;
    }

    /**
     * The grade of a figure in an area.
     *
     * @param id area and indicator
     * @param area NL for the country, or the code of a region
     * @param grade the lowest of the three; null when the figure could not be judged
     * @param completeness of what the figure is made of: how much is known
     * @param timeliness of what happened: how much was told in time; null when it does not apply
     * @param discipline of the months expected: how many were received in time; null when it does not apply
     */
    @Schema(name = "QualityGrade")
    record GradeView(
            String id,
            String area,
            String indicator,
            Grade grade,
            Grade completeness,
            Grade timeliness,
            Grade discipline) {}

    /**
     * @param release from which the grades are
     * @param items of the country, and of the regions that the caller works in
     */
    @Schema(name = "QualityGrades")
    record GradeList(UUID release, LocalDate asOfDate, int year, List<GradeView> items) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listQualityGrades",
            summary = "The grade of the data behind each figure, from A to E",
            description = "Rule X28, from the newest release: letters only, and none of fewer people than the threshold"
                    + " (F10). The country, and the caller's regions; NATIONAL sees all regions. 404 before the first"
                    + " release.")
    public GradeList list(
            @Parameter(description = "Year in which the trajectories started, 2010 to 2100")
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        Release release = quality.release().orElseThrow(Problem::notFound);
        QualityReport report = quality.of(release).orElseThrow(Problem::notFound);
        List<GradeView> items =
                areas().flatMap(area -> grades(report, year, area)).toList();
        return new GradeList(release.id(), release.asOf(), year, items);
    }

    private Stream<String> areas() {
        Caller caller = callers.get();
        return Stream.concat(
                Stream.of(QualityReport.NATION),
                programme.regions().stream()
                        .map(region -> region.code())
                        .filter(caller::worksIn)
                        .map(RegionCode::value));
    }

    private static Stream<GradeView> grades(QualityReport report, int year, String area) {
        return Catalogue.indicators().stream()
                .map(indicator -> view(
                        area, indicator, report.area(year, area).flatMap(judged -> judged.of(Need.of(indicator)))));
    }

    private static GradeView view(String area, Indicator indicator, Optional<FigureGrade> grade) {
        return new GradeView(
                area + ":" + indicator.id(),
                area,
                indicator.id(),
                grade.map(FigureGrade::overall).orElse(null),
                grade.map(FigureGrade::completeness).orElse(null),
                grade.map(FigureGrade::timeliness).orElse(null),
                grade.map(FigureGrade::discipline).orElse(null));
    }
}
