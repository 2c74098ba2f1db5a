package nl.hoofdzaakwerk.trajectory.consultation;

import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * What an overview covers.
 *
 * @param region null for every region the caller may see
 * @param from first day
 * @param until last day
 */
record Period(RegionCode region, LocalDate from, LocalDate until) {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    static Period of(RegionCode region, LocalDate from, LocalDate until) {
        return new Period(region, from == null ? FIRST : from, until == null ? LAST : until);
    }

    boolean covers(RegionCode other) {
        return region == null || region.equals(other);
    }
}
