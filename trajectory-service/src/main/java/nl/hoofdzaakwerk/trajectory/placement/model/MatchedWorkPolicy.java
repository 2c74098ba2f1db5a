package nl.hoofdzaakwerk.trajectory.placement.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** E6: a match leads to work once. */
public final class MatchedWorkPolicy {
    private MatchedWorkPolicy() {}

    public static Ruling judge(boolean placedAlready) {
        return Ruling.refusedIf(placedAlready, "/matchId", Remark.of("E6", "E6.match-already-placed", "QA 4.3"));
    }
}
