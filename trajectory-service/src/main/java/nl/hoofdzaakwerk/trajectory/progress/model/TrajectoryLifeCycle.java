package nl.hoofdzaakwerk.trajectory.progress.model;

import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.ENDED;
import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.PLACED;
import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.RUNNING;
import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.SUSTAINED;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a trajectory: all states and legal steps in one place.
 *
 * <pre>
 *            work found            work is sustainable (A7)
 *  RUNNING ─────────────▶ PLACED ──────────────────────────▶ SUSTAINED
 *     ▲                   │    ▲                             │     │
 *     └──── job lost ─────┘    └── one of several jobs lost ─┘     │
 *     ▲                                                            │
 *     └───────────────────────── job lost ─────────────────────────┘
 *  RUNNING, PLACED, SUSTAINED ── guidance stops ──▶ ENDED (final)
 * </pre>
 */
public final class TrajectoryLifeCycle {
    private TrajectoryLifeCycle() {}

    /** Where a trajectory can go from a state; staying is always possible. */
    public static Set<TrajectoryState> after(TrajectoryState state) {
        return switch (state) {
            case RUNNING -> EnumSet.of(PLACED, SUSTAINED, ENDED);
            case PLACED -> EnumSet.of(RUNNING, SUSTAINED, ENDED);
            case SUSTAINED -> EnumSet.of(RUNNING, PLACED, ENDED);
            case ENDED -> EnumSet.noneOf(TrajectoryState.class);
        };
    }

    public static boolean allows(TrajectoryState from, TrajectoryState to) {
        return from == to || after(from).contains(to);
    }

    /** The state that the open work of a trajectory means. */
    public static TrajectoryState during(Work work) {
        return switch (work) {
            case NONE -> RUNNING;
            case OPEN -> PLACED;
            case SUSTAINABLE -> SUSTAINED;
        };
    }

    /** The best of the open, paid work within a trajectory. */
    public enum Work {
        NONE,
        OPEN,
        SUSTAINABLE
    }
}
