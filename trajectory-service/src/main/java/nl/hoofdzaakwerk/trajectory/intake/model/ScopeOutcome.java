package nl.hoofdzaakwerk.trajectory.intake.model;

/** What a scope decision comes to (A1–A4). */
public enum ScopeOutcome {
    IN_SCOPE,
    OUT_OF_SCOPE,
    AWAITING_CONFIRMATION;

    public static ScopeOutcome of(ScopeDecision decision) {
        return switch (decision) {
            case ScopeDecision.InScope in -> IN_SCOPE;
            case ScopeDecision.OutOfScope out -> OUT_OF_SCOPE;
            case ScopeDecision.AwaitingConfirmation awaiting -> AWAITING_CONFIRMATION;
        };
    }
}
