package nl.hoofdzaakwerk.trajectory.privacy.model;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** G1, E6: a card is out only on a valid ground, during a trajectory, until the wished hours are worked. */
public final class CardPolicy {
    private CardPolicy() {}

    public static CardDecision decide(CardFacts facts) {
        List<Remark> against = new ArrayList<>();
        if (facts.ground().isEmpty()) {
            against.add(Remark.of("G1", "G1.no-ground-for-matching", "TW 8"));
        }
        if (facts.minimumHours().isEmpty()) {
            against.add(Remark.of("E3", "E3.no-wishes-yet", "QA 9.12"));
        }
        if (!facts.inTrajectory()) {
            against.add(Remark.of("A5", "A5.no-trajectory", "QA 0.1"));
        }
        if (hasWishedHours(facts)) {
            against.add(Remark.of("E6", "E6.placed-at-wished-hours", "QA 4.3", facts.placedHours()));
        }
        return against.isEmpty()
                ? new CardDecision.Publish(facts.ground().orElseThrow(), facts.placedHours())
                : new CardDecision.Withhold(against);
    }

    /** Someone who wishes 16 to 24 hours and works 16 has found the work that was wished for. */
    private static boolean hasWishedHours(CardFacts facts) {
        return facts.placedHours() > 0
                && facts.minimumHours()
                        .filter(hours -> facts.placedHours() >= hours)
                        .isPresent();
    }
}
