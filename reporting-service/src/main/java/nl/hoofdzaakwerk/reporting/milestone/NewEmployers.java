package nl.hoofdzaakwerk.reporting.milestone;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.milestone.model.CountingPeriod;

/**
 * D2: when employers without earlier experience came to count, by region. Employers are no people, so this is exact.
 *
 * @param rows one for each region and day on which there were any
 */
record NewEmployers(List<Row> rows) {

    /** So many came to count in a region on a day. */
    record Row(RegionCode region, LocalDate date, long count) {}

    long in(RegionCode region, CountingPeriod period) {
        return rows.stream()
                .filter(row -> row.region().equals(region) && period.holds(row.date()))
                .mapToLong(Row::count)
                .sum();
    }
}
