package nl.hoofdzaakwerk.trajectory.progress.model;

import java.util.Optional;

/**
 * Who guides a trajectory (A15).
 *
 * @param coach the user who guides
 * @param replacement the user who stands in, if anybody does
 */
public record Guided(String coach, Optional<String> replacement, TrajectoryState state) {

    public static Guided of(Trajectory trajectory) {
        return new Guided(trajectory.coach(), trajectory.replacement(), trajectory.state());
    }

    /** Whether it is this user's own: guided, or looked after for a colleague. */
    public boolean isBy(String user) {
        return coach.equals(user) || replacement.filter(user::equals).isPresent();
    }
}
