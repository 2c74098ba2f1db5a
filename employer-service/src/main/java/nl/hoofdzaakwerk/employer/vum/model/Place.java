package nl.hoofdzaakwerk.employer.vum.model;

/** A place on earth by WGS84 coordinates, in degrees. */
public record Place(double latitude, double longitude) {
    /** Mean radius of the earth (IUGG). */
    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;

    /** @throws IllegalArgumentException when a coordinate is none */
    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no coordinates: " + latitude + ", " + longitude);
        }
    }

    /** Length of the great circle between both, in kilometres, by the haversine formula. */
    public double kilometresTo(Place other) {
        double half = square(Math.sin(Math.toRadians(other.latitude - latitude) / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(Math.toRadians(other.longitude - longitude) / 2));
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }
}
