package nl.hoofdzaakwerk.employer.carving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.employer.carving.model.SheetState;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a worksheet goes on.
 *
 * @param to discussed, agreed or dropped; a vacancy is opened by an operation of its own
 * @param reason why it is dropped; needed for that
 * @param nextStep what is done next and by when; derived when absent (rule P6)
 */
@Schema(name = "CarvingStep")
record CarvingStepBody(
        @NotNull To to,
        @Size(min = 1, max = 500) @PlainText String reason,
        @Valid NextStepInput nextStep) {
    /** Where a person can take it. */
    @Schema(name = "CarvingStepTo")
    enum To {
        DISCUSSED,
        AGREED,
        DROPPED;

        SheetState state() {
            return switch (this) {
                case DISCUSSED -> SheetState.DISCUSSED;
                case AGREED -> SheetState.AGREED;
                case DROPPED -> SheetState.DROPPED;
            };
        }
    }
}
