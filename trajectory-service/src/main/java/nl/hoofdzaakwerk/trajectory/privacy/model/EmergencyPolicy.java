package nl.hoofdzaakwerk.trajectory.privacy.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** P3: an emergency access is looked at once, by somebody else than who opened it. */
public final class EmergencyPolicy {
    private EmergencyPolicy() {}

    public static Ruling judgeReview(boolean reviewed, boolean own) {
        return Ruling.refusedIf(reviewed, "", Remark.of("P3", "P3.already-reviewed", "AVG 32"))
                .and(Ruling.refusedIf(own, "", Remark.of("P3", "P3.own-access", "AVG 32")));
    }
}
