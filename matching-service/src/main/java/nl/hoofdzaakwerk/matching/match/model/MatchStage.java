package nl.hoofdzaakwerk.matching.match.model;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/**
 * The life of a match (E4): proposed → discussed → agreed, rejected or parked → introduced → interview → trial → placed
 * → ended. From interview on a step may be skipped, as work sometimes starts without a trial; a match can end at each
 * step that is not final.
 */
public enum MatchStage {
    PROPOSED,
    DISCUSSED,
    PARKED,
    AGREED,
    INTRODUCED,
    INTERVIEW,
    TRIAL,
    PLACED,
    REJECTED,
    ENDED;

    /** The stages that people may bring this one to. */
    public Set<MatchStage> next() {
        return switch (this) {
            case PROPOSED -> of(DISCUSSED, ENDED);
            case DISCUSSED -> of(AGREED, REJECTED, PARKED, ENDED);
            case PARKED -> of(DISCUSSED, ENDED);
            case AGREED -> of(INTRODUCED, ENDED);
            case INTRODUCED -> of(INTERVIEW, TRIAL, ENDED);
            case INTERVIEW -> of(TRIAL, ENDED);
            case TRIAL, PLACED -> of(ENDED);
            case REJECTED, ENDED -> noneOf(MatchStage.class);
        };
    }

    /**
     * Whether a placement made elsewhere may bring this stage to {@link #PLACED}: a fact is not refused, so only a
     * match that was rejected, or is placed already, stays as it is.
     */
    public boolean yieldsToPlacement() {
        return switch (this) {
            case PROPOSED, DISCUSSED, PARKED, AGREED, INTRODUCED, INTERVIEW, TRIAL, ENDED -> true;
            case PLACED, REJECTED -> false;
        };
    }

    /** Whether the match keeps its candidate out of the pool (E6). */
    public boolean holdsCandidate() {
        return holdsPosition() || this == PLACED;
    }

    /** Whether the match keeps one position of its vacancy; once placed, the placement does. */
    public boolean holdsPosition() {
        return switch (this) {
            case AGREED, INTRODUCED, INTERVIEW, TRIAL -> true;
            case PROPOSED, DISCUSSED, PARKED, PLACED, REJECTED, ENDED -> false;
        };
    }

    /** Whether nothing is agreed yet. */
    public boolean isUndecided() {
        return this == PROPOSED || this == DISCUSSED || this == PARKED;
    }

    /** Whether something still has to happen with it here (P6); what is placed goes on as a placement. */
    public boolean isOpen() {
        return isUndecided() || holdsPosition();
    }

    /** Whether the employer was told of the candidate (E5). */
    public boolean isIntroduced() {
        return this == INTRODUCED || this == INTERVIEW || this == TRIAL;
    }

    public boolean isFinal() {
        return this == REJECTED || this == ENDED;
    }
}
