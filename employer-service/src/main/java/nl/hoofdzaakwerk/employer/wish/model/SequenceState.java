package nl.hoofdzaakwerk.employer.wish.model;

import java.util.Optional;

/** How far a sequence is: which visit comes next, or how it went on. */
public enum SequenceState {
    LEARN,
    RETURN,
    PROPOSE,
    /** The employer goes along; the vacancy is still to be opened. */
    AGREED,
    VACANCY_LINKED,
    STOPPED;

    /** The only visit that can be made now. */
    public Optional<VisitPhase> expected() {
        return switch (this) {
            case LEARN -> Optional.of(VisitPhase.LEARN);
            case RETURN -> Optional.of(VisitPhase.RETURN);
            case PROPOSE -> Optional.of(VisitPhase.PROPOSE);
            case AGREED, VACANCY_LINKED, STOPPED -> Optional.empty();
        };
    }

    public boolean isOpen() {
        return this != VACANCY_LINKED && this != STOPPED;
    }

    SequenceState after(VisitOutcome outcome) {
        return switch (outcome) {
            case REFUSED -> STOPPED;
            case AGREED -> AGREED;
            case WELCOME -> this == LEARN ? RETURN : PROPOSE;
        };
    }
}
