package nl.hoofdzaakwerk.employer.carving.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The life of a worksheet and its legal transitions, the only place that lists them. */
public enum SheetState {
    DRAFT,
    DISCUSSED,
    AGREED,
    VACANCY_OPENED,
    DROPPED;

    /** States that may follow; what was agreed can go back to the table. */
    public Set<SheetState> next() {
        return switch (this) {
            case DRAFT -> Collections.unmodifiableSet(EnumSet.of(DISCUSSED, DROPPED));
            case DISCUSSED -> Collections.unmodifiableSet(EnumSet.of(AGREED, DROPPED));
            case AGREED -> Collections.unmodifiableSet(EnumSet.of(DISCUSSED, VACANCY_OPENED, DROPPED));
            case VACANCY_OPENED, DROPPED -> Set.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** Whether roles and tasks may still change. */
    public boolean isBeingWritten() {
        return switch (this) {
            case DRAFT, DISCUSSED -> true;
            case AGREED, VACANCY_OPENED, DROPPED -> false;
        };
    }
}
