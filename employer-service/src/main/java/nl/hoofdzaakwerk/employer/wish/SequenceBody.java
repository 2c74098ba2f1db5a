package nl.hoofdzaakwerk.employer.wish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer to visit for a wish.
 *
 * @param nextStep absent for the usual one: the first visit within two weeks
 */
@Schema(name = "VisitSequenceStart")
record SequenceBody(@NotNull UUID employerId, @Valid NextStepInput nextStep) {}
