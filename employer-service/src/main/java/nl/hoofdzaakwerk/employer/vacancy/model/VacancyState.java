package nl.hoofdzaakwerk.employer.vacancy.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a vacancy and its legal transitions, the only place that lists them.
 *
 * <p>A vacancy is open until its positions are taken, somebody closes it, or its last day passes. What was closed or
 * expired can be opened again while positions are left; what is filled cannot.
 */
public enum VacancyState {
    OPEN,
    PARTLY_FILLED,
    FILLED,
    CLOSED,
    EXPIRED;

    /** States that may follow. */
    public Set<VacancyState> next() {
        return switch (this) {
            case OPEN -> Collections.unmodifiableSet(EnumSet.of(PARTLY_FILLED, FILLED, CLOSED, EXPIRED));
            case PARTLY_FILLED -> Collections.unmodifiableSet(EnumSet.of(FILLED, CLOSED, EXPIRED));
            case CLOSED, EXPIRED -> Collections.unmodifiableSet(EnumSet.of(OPEN, PARTLY_FILLED));
            case FILLED -> Set.of();
        };
    }

    /** Whether matching may still propose candidates. */
    public boolean isOpen() {
        return switch (this) {
            case OPEN, PARTLY_FILLED -> true;
            case FILLED, CLOSED, EXPIRED -> false;
        };
    }
}
