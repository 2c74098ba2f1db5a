package nl.hoofdzaakwerk.employer.vum.model;

import java.util.Objects;
import nl.hoofdzaakwerk.events.Postcode4;

/**
 * VUM's {@code selectiegebied}: everything within a distance of a postcode, as the crow flies.
 *
 * @param kilometres 0 to 999
 */
public record SearchArea(Postcode4 centre, int kilometres) {
    public static final int FARTHEST = 999;

    /** @throws IllegalArgumentException when the distance is out of its bounds */
    public SearchArea {
        Objects.requireNonNull(centre);
        if (kilometres < 0 || kilometres > FARTHEST) {
            throw new IllegalArgumentException("afstand lies between 0 and " + FARTHEST);
        }
    }
}
