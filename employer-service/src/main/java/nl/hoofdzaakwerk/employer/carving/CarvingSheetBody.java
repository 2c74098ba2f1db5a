package nl.hoofdzaakwerk.employer.carving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a worksheet says (rule X11).
 *
 * @param title working title of the job to carve
 * @param buddy whether the employer gives a buddy
 * @param roles existing roles, each named once, with their tasks
 * @param nextStep what is done next and by when; derived when absent (rule P6)
 */
@Schema(name = "CarvingSheetContent")
record CarvingSheetBody(
        @NotNull @Size(max = 120) @PlainLine String title,
        @NotNull Boolean buddy,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid CarvingRoleBody> roles,
        @Valid NextStepInput nextStep) {}
