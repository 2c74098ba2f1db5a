package nl.hoofdzaakwerk.reporting.forecast;

import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.forecast.model.Outlook;

/**
 * The forecasts of a release.
 *
 * @param year that is running
 * @param caseloadPerFte trajectories that a full-time coach guides at a time
 * @param areas the nation and each region
 */
public record ForecastFigures(int year, int caseloadPerFte, List<AreaOutlook> areas) {
    /** Name of the part of a release. */
    public static final String PART = "forecast";

    public ForecastFigures {
        areas = List.copyOf(areas);
    }

    /** @param area {@code NL} or the code of a region */
    public record AreaOutlook(String area, Outlook outlook) {}

    /** The outlook of one area; empty when the release has none of it. */
    public Optional<AreaOutlook> of(String area) {
        return areas.stream().filter(one -> one.area().equals(area)).findFirst();
    }
}
