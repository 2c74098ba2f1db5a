package nl.hoofdzaakwerk.employer.relation.model;

import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Postcode4;

/**
 * What is known about an employer and may change.
 *
 * @param name trade name
 * @param employees number of people it employs
 * @param newToTargetGroup no experience with the target group at the start (rule D2)
 * @param postcode its four digits, when known
 */
public record EmployerProfile(
        String name,
        Optional<KvkNumber> kvkNumber,
        Municipality municipality,
        Sector sector,
        int employees,
        boolean newToTargetGroup,
        FoundThrough foundThrough,
        Optional<Postcode4> postcode) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_EMPLOYEES = 1_000_000;

    /** @throws IllegalArgumentException when the name is blank or too long, or the number of employees impossible */
    public EmployerProfile {
        Objects.requireNonNull(kvkNumber);
        Objects.requireNonNull(municipality);
        Objects.requireNonNull(sector);
        Objects.requireNonNull(foundThrough);
        Objects.requireNonNull(postcode);
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("an employer's name has 1 to " + LONGEST_NAME + " characters");
        }
        if (employees < 0 || employees > MOST_EMPLOYEES) {
            throw new IllegalArgumentException("employees lie between 0 and " + MOST_EMPLOYEES);
        }
    }

    /** Without a postcode. */
    public EmployerProfile(
            String name,
            Optional<KvkNumber> kvkNumber,
            Municipality municipality,
            Sector sector,
            int employees,
            boolean newToTargetGroup,
            FoundThrough foundThrough) {
        this(name, kvkNumber, municipality, sector, employees, newToTargetGroup, foundThrough, Optional.empty());
    }

    public SizeClass sizeClass() {
        return SizeClass.of(employees);
    }
}
