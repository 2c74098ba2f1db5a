package nl.hoofdzaakwerk.reporting.survival.model;

/**
 * How long somebody was followed.
 *
 * @param time until the event, or until nothing more is known
 * @param event whether it happened; otherwise the observation is censored
 */
public record Observation(int time, boolean event) {
    public Observation {
        if (time < 0) {
            throw new IllegalArgumentException("a time is not negative: " + time);
        }
    }

    /** It happened after this time. */
    public static Observation event(int time) {
        return new Observation(time, true);
    }

    /** Until this time it had not happened. */
    public static Observation censored(int time) {
        return new Observation(time, false);
    }
}
