package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PipelineStage;

/**
 * A step as a person reports it.
 *
 * @param date day of the contact
 * @param reason asked for {@code LOST} and {@code DORMANT}
 */
public record ReportedStep(PipelineStage to, LocalDate date, ContactChannel how, Optional<String> reason) {
    public ReportedStep {
        Objects.requireNonNull(to);
        Objects.requireNonNull(date);
        Objects.requireNonNull(how);
        Objects.requireNonNull(reason);
    }
}
