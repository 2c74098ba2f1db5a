package nl.hoofdzaakwerk.employer.outlook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is expected of a series, by which method. */
public record Forecast(Method method, List<Point> points) {
    public Forecast {
        Objects.requireNonNull(method);
        points = List.copyOf(points);
    }

    /** How it was made. */
    public enum Method {
        /** A straight line through the logarithms of at least eight quarters, with an 80 % prediction interval. */
        LOG_LINEAR_TREND,
        /** The last known quarter again, for want of quarters. */
        LAST_VALUE,
        /** Nothing is known, so nothing is expected. */
        NOTHING_KNOWN
    }

    /**
     * A quarter to come.
     *
     * @param interval empty where the method gives none
     */
    public record Point(Quarter quarter, int expected, Optional<Interval> interval) {
        public Point {
            Objects.requireNonNull(quarter);
            Objects.requireNonNull(interval);
        }
    }

    /** Between which the figure will lie in four of five cases, if what happened goes on. */
    public record Interval(int low, int high) {
        /** @throws IllegalArgumentException when it is upside down */
        public Interval {
            if (low > high) {
                throw new IllegalArgumentException("the low end comes first");
            }
        }
    }
}
