package nl.hoofdzaakwerk.employer.ownership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Passing the contact with one employer on.
 *
 * @param to the next owner; the caller when absent
 * @param reason why, in a sentence; no personal data
 */
@Schema(name = "OwnershipPassing")
record PassingBody(
        @Valid OwnerBody to,
        @NotBlank @Size(max = 500) @PlainText String reason) {}
