package nl.hoofdzaakwerk.employer.pressure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which employers to look at.
 *
 * @param employerIds those the caller may not see are left out of the answer
 */
@Schema(name = "ContactPressureSearch")
record PressureSearchBody(@NotNull @Size(min = 1, max = 100) List<@NotNull UUID> employerIds) {}
