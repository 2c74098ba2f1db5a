package nl.hoofdzaakwerk.trajectory.consultation.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a request for money is (B8): all states and legal steps in one place.
 *
 * <pre>
 *  SUBMITTED ── more asked ──▶ MORE_INFORMATION ── answered ──▶ SUBMITTED
 *  SUBMITTED ── granted ──▶ GRANTED (final)
 *  SUBMITTED ── refused, with a reason ──▶ REFUSED (final)
 *  SUBMITTED, MORE_INFORMATION ── taken back ──▶ WITHDRAWN (final)
 * </pre>
 */
public enum RequestState {
    SUBMITTED,
    MORE_INFORMATION,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == SUBMITTED || this == MORE_INFORMATION;
    }

    public boolean allows(RequestState next) {
        return next().contains(next);
    }

    private Set<RequestState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(MORE_INFORMATION, GRANTED, REFUSED, WITHDRAWN);
            case MORE_INFORMATION -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case GRANTED, REFUSED, WITHDRAWN -> EnumSet.noneOf(RequestState.class);
        };
    }
}
