package nl.hoofdzaakwerk.reporting.report.model;

import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * What a release says of things that are no people: exact.
 *
 * @param regions one for each year and region
 */
public record OpenPart(List<RegionYear> regions) {
    public OpenPart {
        regions = List.copyOf(regions);
    }

    /**
     * @param newEmployers that came to count in the year (rule D2)
     * @param openPositions on the day of the counts, whatever the year
     */
    public record RegionYear(int year, RegionCode region, long newEmployers, long openPositions) {}

    /** What is counted of an area in a year. */
    public record Counts(long newEmployers, long openPositions) {}

    /** Of a region; nothing when it was not there yet. */
    public Counts of(int year, RegionCode region) {
        return add(regions.stream()
                .filter(one -> one.year() == year && one.region().equals(region))
                .toList());
    }

    /** Of all regions together. */
    public Counts ofNation(int year) {
        return add(regions.stream().filter(one -> one.year() == year).toList());
    }

    private static Counts add(List<RegionYear> some) {
        return new Counts(
                some.stream().mapToLong(RegionYear::newEmployers).sum(),
                some.stream().mapToLong(RegionYear::openPositions).sum());
    }
}
