package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PipelineStage;

/**
 * A step that was taken.
 *
 * @param from empty for the first stage
 * @param how empty when no person reported it
 * @param ending tells nothing unless a reason was given
 */
public record StageChange(
        Optional<PipelineStage> from,
        PipelineStage to,
        LocalDate date,
        StepOrigin origin,
        Optional<ContactChannel> how,
        Ending ending) {}
