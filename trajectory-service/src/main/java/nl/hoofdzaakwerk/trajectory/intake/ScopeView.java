package nl.hoofdzaakwerk.trajectory.intake;

import java.util.List;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeDecision;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOutcome;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** A scope decision with every reason (A1–A4). */
public record ScopeView(ScopeOutcome decision, List<Reason> reasons) {

    /** One consideration, and what it does to the decision. */
    public record Reason(ScopeReason.Effect effect, String rule, String code, String text, String source) {}

    static ScopeView of(ScopeDecision decision, Remarks remarks) {
        return new ScopeView(
                ScopeOutcome.of(decision),
                decision.reasons().stream()
                        .map(reason -> reason(reason, remarks.say(reason.remark())))
                        .toList());
    }

    private static Reason reason(ScopeReason reason, RemarkView said) {
        return new Reason(reason.effect(), said.rule(), said.code(), said.text(), said.source());
    }
}
