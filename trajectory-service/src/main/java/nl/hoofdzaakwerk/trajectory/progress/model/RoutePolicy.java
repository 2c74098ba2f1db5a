package nl.hoofdzaakwerk.trajectory.progress.model;

import java.util.OptionalInt;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A10: a route takes as many as it was made for. */
public final class RoutePolicy {
    private RoutePolicy() {}

    /** @param left of the route's intake; empty without a limit */
    public static Ruling judge(OptionalInt left) {
        return Ruling.refusedIf(
                left.isPresent() && left.getAsInt() <= 0, "/route", Remark.of("A10", "A10.route-full", "HR"));
    }
}
