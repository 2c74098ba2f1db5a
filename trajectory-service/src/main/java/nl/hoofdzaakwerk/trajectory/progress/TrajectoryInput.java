package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.due.NextStepInput;

/**
 * A trajectory to start; the caller guides it.
 *
 * @param route code of one of the region's routes (A10), if it came by one
 * @param startDate may lie in the past
 * @param nextStep the first contact with an employer when left out (P6)
 */
public record TrajectoryInput(
        @NotNull UUID candidateId,
        @NotNull Method method,
        @Size(min = 1, max = 60) String route,
        @NotNull @BusinessDate LocalDate startDate,
        @Valid NextStepInput nextStep) {}
