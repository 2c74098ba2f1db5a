package nl.hoofdzaakwerk.trajectory.placement.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** P6: what is open has a next step; what has ended has none. */
public final class NextStepPolicy {
    private NextStepPolicy() {}

    public static Ruling judge(boolean open) {
        return Ruling.refusedIf(!open, "", Remark.of("P6", "P6.ended-work-has-no-next-step", "P6"));
    }
}
