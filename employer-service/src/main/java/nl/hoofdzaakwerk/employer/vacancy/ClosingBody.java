package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.vacancy.model.ClosingReason;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why and when a vacancy is closed.
 *
 * @param closedOn not before it opened and not after today; today when absent
 */
@Schema(name = "VacancyClosing")
record ClosingBody(
        @NotNull ClosingReason reason, @BusinessDate LocalDate closedOn) {}
