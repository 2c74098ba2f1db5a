package nl.hoofdzaakwerk.trajectory.consultation.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case is: all states and legal steps in one place.
 *
 * <pre>
 *  PREPARED ── tabled ──▶ ON_AGENDA ── advised ──▶ ADVISED ── followed up to the end ──▶ CLOSED (final)
 *     ▲  └── taken back ──▶ WITHDRAWN (final)  ◀── taken back ──┘ (from ON_AGENDA)
 *     └── taken off the agenda ──┘
 * </pre>
 */
public enum CaseState {
    PREPARED,
    ON_AGENDA,
    ADVISED,
    CLOSED,
    WITHDRAWN;

    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** Before advice is given, its texts can still be changed. */
    public boolean isBeforeAdvice() {
        return this == PREPARED || this == ON_AGENDA;
    }

    Set<CaseState> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(ON_AGENDA, WITHDRAWN);
            case ON_AGENDA -> EnumSet.of(PREPARED, ON_AGENDA, ADVISED, WITHDRAWN);
            case ADVISED -> EnumSet.of(ADVISED, CLOSED);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(CaseState.class);
        };
    }
}
