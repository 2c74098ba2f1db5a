package nl.hoofdzaakwerk.trajectory.consultation.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** X2: a decision is carried out once. */
public final class DecisionPolicy {
    private DecisionPolicy() {}

    public static Ruling judgeOpen(DecisionState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of("X2", "X2.decision-not-open", "IMP 6"));
    }
}
