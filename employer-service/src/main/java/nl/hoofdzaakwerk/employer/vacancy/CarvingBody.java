package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a vacancy was carved from (rule D5).
 *
 * @param role the existing role or roles
 * @param tasks what was taken out of them
 */
@Schema(name = "Carving")
public record CarvingBody(
        @NotBlank @Size(max = 500) @PlainText String role,

        @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 200) @PlainLine String> tasks) {}
