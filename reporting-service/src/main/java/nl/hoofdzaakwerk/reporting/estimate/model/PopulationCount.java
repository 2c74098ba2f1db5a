package nl.hoofdzaakwerk.reporting.estimate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How many people of a region are in a category.
 *
 * @param people 0 to {@value #MOST}
 * @param source who counted them
 * @param countedOn day of which the number is
 */
@Embeddable
public record PopulationCount(
        @Enumerated(EnumType.STRING) CareCategory category,
        int people,
        String source,
        @Column(name = "counted_on") LocalDate countedOn) {
    public static final int MOST = 20_000_000;

    public PopulationCount {
        if (people < 0 || people > MOST) {
            throw new IllegalArgumentException("a number of people lies between 0 and " + MOST + ": " + people);
        }
    }
}
