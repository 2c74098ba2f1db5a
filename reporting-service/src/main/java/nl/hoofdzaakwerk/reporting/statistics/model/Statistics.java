package nl.hoofdzaakwerk.reporting.statistics.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;

/** All amounts of a release. */
public record Statistics(List<OfYear> years) {
    public Statistics {
        years = List.copyOf(years);
    }

    /** @param areas by code of the region, and {@code NL} for the nation */
    public record OfYear(int year, Map<String, Map<Statistic, Amount>> areas) {}

    public Optional<Map<String, Map<Statistic, Amount>>> of(int year) {
        return years.stream()
                .filter(known -> known.year() == year)
                .map(OfYear::areas)
                .findFirst();
    }

    public Optional<Amount> amount(int year, String area, Statistic statistic) {
        return of(year).map(areas -> areas.get(area)).map(amounts -> amounts.get(statistic));
    }
}
