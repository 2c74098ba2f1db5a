package nl.hoofdzaakwerk.employer.pressure;

import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim is to hold longer.
 *
 * @param untilDate new last day, after the present one; the last that is allowed when absent
 */
@Schema(name = "EmployerClaimRenewal")
record ClaimRenewalBody(@BusinessDate LocalDate untilDate) {}
