package nl.hoofdzaakwerk.employer.ownership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Passing all contacts of one owner on.
 *
 * @param from whose they are
 * @param to who takes them over
 * @param reason why, in a sentence; no personal data
 */
@Schema(name = "EmployerHandOver")
record HandOverBody(
        @NotNull @Valid OwnerBody from,
        @NotNull @Valid OwnerBody to,
        @NotBlank @Size(max = 500) @PlainText String reason) {}
