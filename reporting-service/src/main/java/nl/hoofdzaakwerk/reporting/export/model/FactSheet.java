package nl.hoofdzaakwerk.reporting.export.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.funnel.model.Funnel;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;

/**
 * What stands on the fact sheet of a region (rule F9): published figures only.
 *
 * @param region its name
 * @param division it plays in, or null
 * @param asOf day of the counts
 * @param release under which the figures were made, so that they can be found again
 * @param threshold fewer people than this are not shown
 * @param rounding what is shown is a multiple of this
 * @param line percent of outflow to work to compare with, never a norm (rule F4)
 * @param grades of the data, A to E, by id of the indicator; without those that were not judged (rule X28)
 * @param year the figures of the year
 * @param nation outflow to work in the whole country, in percent
 * @param trend a year each, the last one the sheet's own
 * @param country how the other regions do, without their names
 */
public record FactSheet(
        String region,
        Division division,
        LocalDate asOf,
        String release,
        int threshold,
        int rounding,
        int line,
        Map<String, String> grades,
        YearFigures year,
        Figure nation,
        List<YearFigures> trend,
        Country country) {

    /**
     * Of the trajectories that started in a year.
     *
     * @param target trajectories to start, or null
     * @param share placed of started, in percent
     */
    public record YearFigures(
            int year,
            Integer target,
            Figure started,
            Figure placed,
            Figure sustained,
            Figure running,
            Figure share,
            Figure distance) {}

    /**
     * The other regions in the same year.
     *
     * @param shares outflow to work of those that show it, in percent, from low to high: no names, no ranks
     * @param withheld how many regions' share is not shown
     * @param expected where the region itself may lie by chance; null when its share is not shown
     */
    public record Country(List<Long> shares, int withheld, Expected expected) {
        public Country {
            shares = shares.stream().sorted().toList();
        }
    }

    /**
     * X23: where 95 in a hundred regions of this size lie when only chance keeps them from the line.
     *
     * @param low in percent
     * @param high in percent
     * @param position where the region lies; it tells where to look and learn, and is no judgement
     */
    public record Expected(double low, double high, Funnel.Position position) {}

    public FactSheet {
        trend = List.copyOf(trend);
    }
}
