package nl.hoofdzaakwerk.employer.pressure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody is going to call an employer.
 *
 * @param untilDate last day; the last that is allowed when absent
 */
@Schema(name = "EmployerClaiming")
record ClaimBody(
        @NotNull ActivityPurpose purpose, @BusinessDate LocalDate untilDate) {}
