package nl.hoofdzaakwerk.portal.employer.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An employer as its region knows it.
 *
 * @param owner who keeps the contact; null while nobody does
 * @param mergedInto the record that took this one in, or null
 * @param willingness 0 to 100; null for who never showed any
 * @param notes of the own organisation; only where one employer is read
 */
record Employer(
        UUID id,
        String name,
        String kvkNumber,
        String municipality,
        String organisation,
        Sector sector,
        int employees,
        String sizeClass,
        boolean newToTargetGroup,
        String foundThrough,
        String postcode4,
        LocalDate registeredOn,
        Owner owner,
        UUID mergedInto,
        String stage,
        LocalDate stageSince,
        Integer willingness,
        List<Note> notes) {

    record Sector(String section, String code) {}

    record Owner(String organisation, String user) {}

    record Note(String author, String text, Instant writtenAt) {}
}
