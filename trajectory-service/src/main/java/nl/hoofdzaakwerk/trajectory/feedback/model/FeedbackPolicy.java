package nl.hoofdzaakwerk.trajectory.feedback.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A20: one looks back on what has happened, during guidance or after it. */
public final class FeedbackPolicy {
    private static final String SOURCE = "NHN, TW";

    private FeedbackPolicy() {}

    public static Ruling judge(LocalDate trajectoryStart, LocalDate givenOn, LocalDate today) {
        return Ruling.refusedIf(
                        givenOn.isBefore(trajectoryStart),
                        "/givenOn",
                        Remark.of("A20", "A20.before-trajectory", SOURCE, trajectoryStart))
                .and(Ruling.refusedIf(givenOn.isAfter(today), "/givenOn", Remark.of("A20", "A20.in-future", SOURCE)));
    }
}
