package nl.hoofdzaakwerk.trajectory.privacy.model;

import java.util.List;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** Whether a candidate's card is open to matching. */
public sealed interface CardDecision {

    /**
     * It may be out, on this ground.
     *
     * @param hoursAtWork hours a week of the work already found
     */
    record Publish(CardFacts.HeldGround ground, int hoursAtWork) implements CardDecision {}

    /** It may not; at least one reason. */
    record Withhold(List<Remark> reasons) implements CardDecision {
        public Withhold {
            reasons = List.copyOf(reasons);
        }
    }
}
