package nl.hoofdzaakwerk.trajectory.bottleneck.model;

import static nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState.DROPPED;
import static nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState.RESOLVED;
import static nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState.WITH_NATION;
import static nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState.WITH_ORGANISATION;
import static nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState.WITH_REGION;

import java.util.Optional;

/**
 * The life of a bottleneck: all states and legal steps in one place.
 *
 * <pre>
 *                     escalate                escalate
 *  WITH_ORGANISATION ─────────▶ WITH_REGION ─────────▶ WITH_NATION
 *           ▲        ◀───────── give back   ◀───────── give back
 *  each of these three ── close ──▶ RESOLVED or DROPPED (final)
 * </pre>
 */
public final class BottleneckLifeCycle {
    private BottleneckLifeCycle() {}

    /** What can be done with a bottleneck. */
    public enum Step {
        ESCALATE,
        GIVE_BACK,
        RESOLVE,
        DROP
    }

    /** Where a step leads; empty when it cannot be taken. */
    public static Optional<BottleneckState> after(BottleneckState state, Step step) {
        return switch (step) {
            case ESCALATE ->
                switch (state) {
                    case WITH_ORGANISATION -> Optional.of(WITH_REGION);
                    case WITH_REGION -> Optional.of(WITH_NATION);
                    case WITH_NATION, RESOLVED, DROPPED -> Optional.empty();
                };
            case GIVE_BACK ->
                switch (state) {
                    case WITH_NATION -> Optional.of(WITH_REGION);
                    case WITH_REGION -> Optional.of(WITH_ORGANISATION);
                    case WITH_ORGANISATION, RESOLVED, DROPPED -> Optional.empty();
                };
            case RESOLVE -> state.isOpen() ? Optional.of(RESOLVED) : Optional.empty();
            case DROP -> state.isOpen() ? Optional.of(DROPPED) : Optional.empty();
        };
    }
}
