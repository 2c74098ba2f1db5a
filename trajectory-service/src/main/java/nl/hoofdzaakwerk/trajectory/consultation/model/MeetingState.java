package nl.hoofdzaakwerk.trajectory.consultation.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a meeting is (C1).
 *
 * <pre>
 *  PLANNED ── minutes ──▶ HELD (final)
 *     └────── cancelled ─▶ CANCELLED (final)
 * </pre>
 */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED;

    public boolean isOpen() {
        return this == PLANNED;
    }

    Set<MeetingState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(HELD, CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }
}
