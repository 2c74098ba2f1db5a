package nl.hoofdzaakwerk.reporting.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PlainText;

/**
 * A correction of what was published.
 *
 * @param reason what was wrong, and how it is now
 * @param release with the corrected figures, or null for the newest
 */
public record NewRestatement(
        @NotBlank @Size(max = 2000) @PlainText String reason, UUID release) {}
