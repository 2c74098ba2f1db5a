package nl.hoofdzaakwerk.trajectory.intake.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** One consideration of a scope decision, and what it did. */
public record ScopeReason(Effect effect, Remark remark) {

    /** Tells no more of a person's care than what it does to the decision (G3). */
    ScopeReason withoutHealth() {
        if (!remark.rule().equals("A1")) {
            return this;
        }
        String code = effect == Effect.EXCLUDES ? "A1.not-in-scope" : "A1.in-scope";
        return new ScopeReason(effect, Remark.of("A1", code, remark.source()));
    }

    /** What a consideration does to the decision. */
    public enum Effect {
        SUPPORTS,
        EXCLUDES,
        AWAITS,
        NEVER_EXCLUDES
    }
}
