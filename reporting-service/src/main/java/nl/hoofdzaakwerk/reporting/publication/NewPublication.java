package nl.hoofdzaakwerk.reporting.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.publication.model.Audience;

/**
 * What is to be published.
 *
 * @param release its id, or null for the newest
 */
public record NewPublication(
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotNull Audience audience,
        UUID release) {}
