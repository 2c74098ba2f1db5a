package nl.hoofdzaakwerk.trajectory.privacy.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides whether a candidate's card may be out.
 *
 * @param ground the ground for matching that holds today, if any does
 * @param minimumHours the fewest hours a week the candidate wants; empty when no wishes are recorded
 * @param placedHours hours a week of the candidate's open work, unpaid work left out
 */
public record CardFacts(
        Optional<HeldGround> ground, Optional<Integer> minimumHours, boolean inTrajectory, int placedHours) {

    /**
     * A ground that holds.
     *
     * @param validUntil last day; empty without an end
     */
    public record HeldGround(Ground ground, Optional<LocalDate> validUntil) {}
}
