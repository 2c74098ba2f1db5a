package nl.hoofdzaakwerk.employer.pipeline;

/** What a correction says of a step: that it was another, or that it was none (rule D1). */
public enum CorrectionKind {
    CHANGED,
    WITHDRAWN
}
