package nl.hoofdzaakwerk.employer.relation.model;

import java.util.Arrays;

/**
 * How many people an employer employs, in classes that tell which rules touch it (rules D3 and D7): the banenafspraak
 * begins at 25 employees, a medium-sized enterprise of the EU at 50 and a large one at 250.
 */
public enum SizeClass {
    UNDER_10(0),
    FROM_10(10),
    FROM_25(25),
    FROM_50(50),
    FROM_100(100),
    FROM_250(250);

    private final int fewest;

    SizeClass(int fewest) {
        this.fewest = fewest;
    }

    /** @param employees 0 or more */
    public static SizeClass of(int employees) {
        return Arrays.stream(values())
                .filter(size -> size.fewest <= employees)
                .reduce((_, larger) -> larger)
                .orElseThrow(() -> new IllegalArgumentException("an employer has no fewer than 0 employees"));
    }
}
