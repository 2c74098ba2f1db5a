package nl.hoofdzaakwerk.trajectory.intake;

import java.util.List;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeDecision;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** A scope decision with every reason (A1–A4). */
public record ScopeView(Decision decision, List<Reason> reasons) {

    /** The outcome. */
    public enum Decision {
        IN_SCOPE,
        OUT_OF_SCOPE,
        AWAITING_CONFIRMATION
    }

    /** One consideration, and what it does to the decision. */
    public record Reason(ScopeReason.Effect effect, String rule, String code, String text, String source) {}

    static ScopeView of(ScopeDecision decision, Remarks remarks) {
        Decision outcome =
                switch (decision) {
                    case ScopeDecision.InScope in -> Decision.IN_SCOPE;
                    case ScopeDecision.OutOfScope out -> Decision.OUT_OF_SCOPE;
                    case ScopeDecision.AwaitingConfirmation awaiting -> Decision.AWAITING_CONFIRMATION;
                };
        return new ScopeView(
                outcome,
                decision.reasons().stream()
                        .map(reason -> reason(reason, remarks.say(reason.remark())))
                        .toList());
    }

    private static Reason reason(ScopeReason reason, RemarkView said) {
        return new Reason(reason.effect(), said.rule(), said.code(), said.text(), said.source());
    }
}
