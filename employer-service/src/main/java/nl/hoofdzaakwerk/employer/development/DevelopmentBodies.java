package nl.hoofdzaakwerk.employer.development;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentResult;
import nl.hoofdzaakwerk.employer.development.model.FindKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of requests about tasks to develop jobs. */
final class DevelopmentBodies {
    private DevelopmentBodies() {}

    /** @param targetId of the employer, vacancy, visit sequence or wish; in the task's region */
    @Schema(name = "JobDevelopmentFind")
    record FindBody(@NotNull FindKind kind, @NotNull UUID targetId) {}

    /** @param result FOUND only when something was linked */
    @Schema(name = "JobDevelopmentClosing")
    record ClosingBody(@NotNull DevelopmentResult result) {}
}
