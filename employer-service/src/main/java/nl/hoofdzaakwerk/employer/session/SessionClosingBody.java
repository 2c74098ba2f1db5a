package nl.hoofdzaakwerk.employer.session;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a session ended. */
@Schema(name = "SessionClosing")
record SessionClosingBody(@NotNull Outcome outcome) {
    /** Held with everything that follows, or not held. */
    @Schema(name = "SessionClosingOutcome")
    enum Outcome {
        HELD,
        CANCELLED
    }
}
