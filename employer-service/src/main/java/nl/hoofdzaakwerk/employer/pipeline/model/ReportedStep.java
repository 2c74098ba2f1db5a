package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A step as a person reports it.
 *
 * @param date day of the contact
 * @param ending asked for {@code LOST} and {@code DORMANT}, by code, in words, or both
 * @param nextStep what is planned; the usual for the stage when empty (rule P6)
 */
public record ReportedStep(
        PipelineStage to, LocalDate date, ContactChannel how, Ending ending, Optional<NextStep> nextStep) {
    public ReportedStep {
        Objects.requireNonNull(to);
        Objects.requireNonNull(date);
        Objects.requireNonNull(how);
        Objects.requireNonNull(ending);
        Objects.requireNonNull(nextStep);
    }

    public static ReportedStep of(PipelineStage to, LocalDate date, ContactChannel how) {
        return new ReportedStep(to, date, how, Ending.NONE, Optional.empty());
    }
}
