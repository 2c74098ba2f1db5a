package nl.hoofdzaakwerk.employer.importing.model;

import java.util.Objects;
import java.util.Set;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Who sent a file, as long as the work on it lasts: it is done as that person, within that organisation's regions.
 *
 * @param kind of the organisation
 * @param user id of the person, who owns what is registered
 * @param username the login name
 */
public record Uploader(
        OrganisationAlias organisation, String kind, Set<RegionCode> regions, String user, String username) {
    /** @throws IllegalArgumentException without a region */
    public Uploader {
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(user);
        Objects.requireNonNull(username);
        regions = Set.copyOf(regions);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("employers are registered within a region");
        }
    }
}
