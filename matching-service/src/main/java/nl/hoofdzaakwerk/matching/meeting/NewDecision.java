package nl.hoofdzaakwerk.matching.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about a pair.
 *
 * @param reasonCode why; required with REJECTED, allowed with PARKED
 * @param owner who does what follows: a login name or function, never a candidate
 * @param dueDate by when; not before the meeting
 */
@Schema(name = "NewDecision")
record NewDecision(
        @NotNull UUID cardId,
        @NotNull UUID vacancyId,
        @NotNull Decision decision,
        @Pattern(regexp = "[a-z][a-z0-9-]{0,59}") String reasonCode,
        @Size(min = 1, max = 100) @PlainText String owner,
        @BusinessDate LocalDate dueDate) {}
