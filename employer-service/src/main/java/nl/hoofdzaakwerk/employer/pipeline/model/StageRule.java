package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * What holds for a stage in a region (rules P6 and P7).
 *
 * @param days how many days an employer may stay in the stage before its card rots
 * @param usual what is next there when nobody says otherwise; empty where the contact has ended
 */
public record StageRule(int days, Optional<Usual> usual) {
    public StageRule {
        Objects.requireNonNull(usual);
        if (days < 1) {
            throw new IllegalArgumentException("a stage lasts a day at least");
        }
    }

    /** @param withinDays days from today to the due date */
    public record Usual(String what, int withinDays) {}

    /** The usual next step as it is planned today. */
    public Optional<NextStep> nextStep(LocalDate today) {
        return usual.map(step -> new NextStep(step.what(), today.plusDays(step.withinDays())));
    }
}
