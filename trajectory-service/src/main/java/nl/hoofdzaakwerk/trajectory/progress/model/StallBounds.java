package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * X4: {@link StallPolicy} as days to compare with, so that a search finds what stands still without reading everything.
 * While work is sought, a trajectory stands still when it started before one of these days and, for the first two, what
 * they are about did not happen: no contact with the client since, or none with an employer at all.
 *
 * @param region where it holds; empty wherever no region has its own
 * @param job the day before which a search without work has lasted long
 */
public record StallBounds(Optional<RegionCode> region, LocalDate client, LocalDate employer, LocalDate job) {

    public static StallBounds of(Optional<RegionCode> region, StallTerms terms, LocalDate today) {
        return new StallBounds(
                region,
                today.minusDays(terms.clientContactDays()),
                today.minusDays(terms.firstEmployerContactDays()),
                today.minusDays(terms.daysToJob()));
    }
}
