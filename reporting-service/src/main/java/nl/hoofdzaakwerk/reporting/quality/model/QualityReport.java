package nl.hoofdzaakwerk.reporting.quality.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;

/** X28: all grades of a release. */
public record QualityReport(List<AreaQuality> areas) {
    public static final String NATION = "NL";

    public QualityReport {
        areas = List.copyOf(areas);
    }

    public Optional<AreaQuality> area(int year, String area) {
        return areas.stream()
                .filter(one -> one.year() == year && one.area().equals(area))
                .findFirst();
    }

    /** The grade of each figure for the whole country: of the last year in which it could be judged. */
    public Map<String, String> ofNation() {
        List<AreaQuality> nation = areas.stream()
                .filter(one -> one.area().equals(NATION))
                .sorted(Comparator.comparing(AreaQuality::year))
                .toList();
        Map<String, String> grades = new HashMap<>();
        for (Indicator indicator : Catalogue.indicators()) {
            Set<Need> needs = Need.of(indicator);
            nation.forEach(one -> one.of(needs)
                    .ifPresent(
                            grade -> grades.put(indicator.id(), grade.overall().name())));
        }
        return grades;
    }
}
