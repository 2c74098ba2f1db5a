package nl.hoofdzaakwerk.trajectory.placement.model;

import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.MatchParked;
import nl.hoofdzaakwerk.events.MatchPlaced;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;

/** How far a match is, as heard from matching. */
public enum MatchStage {
    PROPOSED,
    AGREED,
    PARKED,
    INTRODUCED,
    PLACED,
    REJECTED,
    ENDED;

    public static MatchStage of(MatchEvent event) {
        return switch (event) {
            case MatchProposed proposed -> PROPOSED;
            case MatchAgreed agreed -> AGREED;
            case MatchParked parked -> PARKED;
            case MatchIntroduced introduced -> INTRODUCED;
            case MatchPlaced placed -> PLACED;
            case MatchRejected rejected -> REJECTED;
            case MatchEnded ended -> ENDED;
        };
    }
}
