package nl.hoofdzaakwerk.matching.meeting.model;

import nl.hoofdzaakwerk.matching.match.model.MatchStage;

/** What a meeting can decide about a pair (E4). */
public enum Decision {
    AGREED(MatchStage.AGREED),
    REJECTED(MatchStage.REJECTED),
    PARKED(MatchStage.PARKED);

    private final MatchStage stage;

    Decision(MatchStage stage) {
        this.stage = stage;
    }

    /** The stage the match comes to. */
    public MatchStage stage() {
        return stage;
    }
}
