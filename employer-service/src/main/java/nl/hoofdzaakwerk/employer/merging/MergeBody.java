package nl.hoofdzaakwerk.employer.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.merging.model.MergeGround;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record to merge into the one that survives.
 *
 * @param other the record that is merged
 * @param ground two different KvK numbers take SUCCESSION or TAKE_OVER
 * @param reason how one knows, in a sentence; no personal data
 */
@Schema(name = "EmployerMerging")
record MergeBody(
        @NotNull UUID other,
        @NotNull MergeGround ground,
        @NotBlank @Size(max = 500) @PlainText String reason) {}
