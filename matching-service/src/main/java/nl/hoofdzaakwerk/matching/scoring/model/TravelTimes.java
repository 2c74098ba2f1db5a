package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.Map;
import java.util.OptionalInt;
import nl.hoofdzaakwerk.events.Postcode4;

/**
 * Estimated minutes between two four-digit postcodes. Within one postcode the distance is taken as
 * {@link #WITHIN_POSTCODE_KM}. A routing service may replace it behind the same question.
 */
public final class TravelTimes {

    static final double WITHIN_POSTCODE_KM = 1.0;
    private static final double EARTH_RADIUS_KM = 6371.0;

    private final Map<Postcode4, Coordinate> coordinates;

    /** WGS84 position in degrees. */
    public record Coordinate(double latitude, double longitude) {}

    public TravelTimes(Map<Postcode4, Coordinate> coordinates) {
        this.coordinates = Map.copyOf(coordinates);
    }

    /** Minutes one way; empty when a postcode has no known place. */
    public OptionalInt minutes(Postcode4 from, Postcode4 to, TravelAssumption assumption) {
        Coordinate start = coordinates.get(from);
        Coordinate end = coordinates.get(to);
        if (start == null || end == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(assumption.minutes(Math.max(WITHIN_POSTCODE_KM, kilometres(start, end))));
    }

    /** Great-circle distance. */
    static double kilometres(Coordinate start, Coordinate end) {
        double latitude1 = Math.toRadians(start.latitude());
        double latitude2 = Math.toRadians(end.latitude());
        double halfLatitude = Math.sin((latitude2 - latitude1) / 2);
        double halfLongitude = Math.sin(Math.toRadians(end.longitude() - start.longitude()) / 2);
        double chord =
                halfLatitude * halfLatitude + Math.cos(latitude1) * Math.cos(latitude2) * halfLongitude * halfLongitude;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
