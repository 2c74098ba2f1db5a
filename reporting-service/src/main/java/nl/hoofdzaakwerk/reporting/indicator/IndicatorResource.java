package nl.hoofdzaakwerk.reporting.indicator;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of figures (rule P9). */
@Path("/indicators")
@Tag(name = "Indicators")
public class IndicatorResource {
    private final ReferenceLines references;
    private final Instance<QualityGrades> grades;
    private final Clock clock;

    IndicatorResource(ReferenceLines references, Instance<QualityGrades> grades, Clock clock) {
        this.references = references;
        this.grades = grades;
        this.clock = clock;
    }

    /** @param items in the order in which they are read */
    public record IndicatorList(List<CataloguedIndicator> items) {}

    /**
     * @param id of the indicator
     * @param referencePercent what is expected, to compare with and never a norm (rule F4); null when nothing is
     * @param qualityGrade of the data behind it, A to E for the whole country (rule X28); null when not judged yet
     * @param countedByPlace whether a cube can be made of it (rule X22)
     */
    public record CataloguedIndicator(
            String id, Definition definition, Integer referencePercent, String qualityGrade, boolean countedByPlace) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listIndicators",
            summary = "Every figure there is, with what it means",
            description =
                    "Rules P9 and X28: definition in plain Dutch and English, formula, unit, the events a figure is"
                            + " made of, by what it can be split, and the quality of its data.")
    public IndicatorList listIndicators() {
        Map<String, Integer> lines = references.on(LocalDate.now(clock));
        Map<String, String> judged = new HashMap<>();
        grades.forEach(source -> judged.putAll(source.byIndicator()));
        return new IndicatorList(Catalogue.indicators().stream()
                .map(indicator -> new CataloguedIndicator(
                        indicator.id(),
                        Definition.of(indicator),
                        lines.get(indicator.id()),
                        judged.get(indicator.id()),
                        indicator.isCountedByPlace()))
                .toList());
    }
}
