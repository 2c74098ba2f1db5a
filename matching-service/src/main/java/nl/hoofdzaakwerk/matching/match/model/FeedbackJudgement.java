package nl.hoofdzaakwerk.matching.match.model;

/** What a side thinks of a match (P5). */
public enum FeedbackJudgement {
    POSITIVE,
    DOUBTFUL,
    NEGATIVE
}
