package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a vacancy goes on that was closed or had expired.
 *
 * @param closesOn its new last day, today or later; absent when it has no end
 * @param nextStep what is done next and by when; derived when absent (rule P6)
 */
@Schema(name = "VacancyReopening")
record ReopeningBody(
        @BusinessDate LocalDate closesOn, @Valid NextStepInput nextStep) {}
