package nl.hoofdzaakwerk.employer.pipeline;

import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.events.PipelineStage;

/** Told within this service, in its transaction, when somebody reports a step and how the employer was spoken to. */
public record ContactReported(UUID employerId, PipelineStage to, LocalDate date, ContactChannel how) {}
