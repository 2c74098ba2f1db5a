package nl.hoofdzaakwerk.employer.pressure.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How often the organisations of a region had contact with one employer lately (rule X8).
 *
 * @param organisations those that ever had contact, by name
 */
public record ContactPressure(List<OrganisationContacts> organisations) {
    private static final int SHORT = 30;
    private static final int LONG = 90;

    public ContactPressure {
        organisations = organisations.stream()
                .sorted(Comparator.comparing(OrganisationContacts::organisation))
                .toList();
    }

    /**
     * Contacts of one organisation.
     *
     * @param last30Days contacts of today and the 29 days before
     * @param last90Days contacts of today and the 89 days before
     * @param lastContact the latest of all
     */
    public record OrganisationContacts(String organisation, long last30Days, long last90Days, LocalDate lastContact) {}

    /** The first day that counts in the short window. */
    public static LocalDate shortWindow(LocalDate today) {
        return today.minusDays(SHORT - 1L);
    }

    /** The first day that counts in the long window. */
    public static LocalDate longWindow(LocalDate today) {
        return today.minusDays(LONG - 1L);
    }

    public long last30Days() {
        return organisations.stream()
                .mapToLong(OrganisationContacts::last30Days)
                .sum();
    }

    public long last90Days() {
        return organisations.stream()
                .mapToLong(OrganisationContacts::last90Days)
                .sum();
    }

    public Optional<LocalDate> lastContact() {
        return organisations.stream().map(OrganisationContacts::lastContact).max(Comparator.naturalOrder());
    }
}
