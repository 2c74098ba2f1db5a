package nl.hoofdzaakwerk.trajectory.bottleneck.model;

import java.util.Optional;

/** Where a bottleneck is; {@link BottleneckLifeCycle} says how it gets from one to another. */
public enum BottleneckState {
    WITH_ORGANISATION,
    WITH_REGION,
    WITH_NATION,
    RESOLVED,
    /** Nothing more is done about it. */
    DROPPED;

    public boolean isOpen() {
        return heldBy().isPresent();
    }

    /** Who is to do something; empty when it is closed. */
    public Optional<Circle> heldBy() {
        return switch (this) {
            case WITH_ORGANISATION -> Optional.of(Circle.ORGANISATION);
            case WITH_REGION -> Optional.of(Circle.REGION);
            case WITH_NATION -> Optional.of(Circle.NATION);
            case RESOLVED, DROPPED -> Optional.empty();
        };
    }
}
