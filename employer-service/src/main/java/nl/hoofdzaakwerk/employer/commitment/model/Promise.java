package nl.hoofdzaakwerk.employer.commitment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * What an employer promises (rule X10).
 *
 * @param validUntil last day on which the places are there
 * @param work kind of work, in plain words
 * @param hours hours per week, when said
 * @param promisedBy function of who promised, not a name
 */
public record Promise(
        int places, LocalDate promisedOn, LocalDate validUntil, String work, Optional<Hours> hours, String promisedBy) {
    private static final String RULE = "X10";

    public Promise {
        Objects.requireNonNull(promisedOn);
        Objects.requireNonNull(validUntil);
        Objects.requireNonNull(work);
        Objects.requireNonNull(hours);
        Objects.requireNonNull(promisedBy);
    }

    /** Hours per week. */
    public record Hours(int minimum, int maximum) {}

    /** Why it cannot be noted today; empty when it can. */
    public List<Refusal> check(LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (promisedOn.isAfter(today)) {
            reasons.add(Refusal.of("/promisedDate", RULE, "promised-in-the-future", today));
        }
        if (validUntil.isBefore(promisedOn)) {
            reasons.add(Refusal.of("/validUntilDate", RULE, "ends-before-promise", promisedOn));
        }
        if (hours.filter(week -> week.minimum() > week.maximum()).isPresent()) {
            reasons.add(Refusal.of(
                    "/minimumHours", RULE, "hours-upside-down", hours.get().maximum()));
        }
        return List.copyOf(reasons);
    }
}
