package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;

/**
 * Estimates from the distance between the centres of two four-digit postcodes, with the speed and the detour of the
 * rules. Within one postcode the distance is taken as {@link #WITHIN_POSTCODE_KM}.
 */
public final class StraightLineTimes implements TravelTimes {

    static final double WITHIN_POSTCODE_KM = 1.0;
    private static final double EARTH_RADIUS_KM = 6371.0;

    private final Map<Postcode4, Point> points;

    /** WGS84 position in degrees. */
    public record Coordinate(double latitude, double longitude) {}

    /** The same on a ball of radius 1. */
    private record Point(double x, double y, double z) {

        static Point of(Coordinate place) {
            double latitude = Math.toRadians(place.latitude());
            double longitude = Math.toRadians(place.longitude());
            return new Point(
                    Math.cos(latitude) * Math.cos(longitude),
                    Math.cos(latitude) * Math.sin(longitude),
                    Math.sin(latitude));
        }

        /** Great-circle distance. */
        double kilometres(Point other) {
            double chord = Math.sqrt(square(x - other.x) + square(y - other.y) + square(z - other.z));
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
        }

        private static double square(double value) {
            return value * value;
        }
    }

    public StraightLineTimes(Map<Postcode4, Coordinate> coordinates) {
        points = coordinates.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, place -> Point.of(place.getValue())));
    }

    /** Empty when a postcode has no known place. */
    @Override
    public OptionalInt minutes(Postcode4 from, Postcode4 to, TravelMode mode, TravelAssumption assumption) {
        Point start = points.get(from);
        Point end = points.get(to);
        if (start == null || end == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(assumption.minutes(Math.max(WITHIN_POSTCODE_KM, start.kilometres(end))));
    }
}
