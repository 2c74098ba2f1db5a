package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Where someone lives; region and subregion follow from the municipality (A13).
 *
 * @param subregion null where the region has none
 */
@Embeddable
public record Place(String municipality, RegionCode region, String subregion, Postcode4 postcode4) {
    public Place {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(postcode4, "postcode4");
    }
}
