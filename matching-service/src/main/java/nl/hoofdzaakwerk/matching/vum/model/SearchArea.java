package nl.hoofdzaakwerk.matching.vum.model;

import java.util.Objects;
import nl.hoofdzaakwerk.events.Postcode4;

/**
 * VUM's {@code selectiegebied}, without which it answers nothing: everything within a distance of a postcode area.
 *
 * @param centre four digits; letters, which would tell a street, are not known here
 * @param kilometres as the crow flies, 0 to 999
 */
public record SearchArea(Postcode4 centre, int kilometres) {
    public static final int FARTHEST = 999;

    /** @throws IllegalArgumentException when the distance is out of its bounds */
    public SearchArea {
        Objects.requireNonNull(centre);
        if (kilometres < 0 || kilometres > FARTHEST) {
            throw new IllegalArgumentException("a distance is 0 to " + FARTHEST + " km, not " + kilometres);
        }
    }
}
