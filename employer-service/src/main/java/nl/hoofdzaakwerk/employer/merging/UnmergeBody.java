package nl.hoofdzaakwerk.employer.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a record is taken out of the one it was merged into.
 *
 * @param reason in a sentence; no personal data
 */
@Schema(name = "EmployerUnmerging")
record UnmergeBody(@NotBlank @Size(max = 500) @PlainText String reason) {}
