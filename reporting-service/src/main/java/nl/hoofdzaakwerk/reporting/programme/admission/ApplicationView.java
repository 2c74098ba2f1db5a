package nl.hoofdzaakwerk.reporting.programme.admission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.programme.admission.model.ApplicationState;

/**
 * An application for a division (F1, F2).
 *
 * @param position on the waiting list of the division, from 1; absent when it does not wait
 * @param playsIn where the region plays today
 * @param decidedDate when it got its place or was closed
 * @param explanation what came of it, in the language of the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        UUID id,
        RegionCode region,
        Division division,
        ApplicationState state,
        Instant arrivedAt,
        Integer position,
        Division playsIn,
        LocalDate intakeFormDate,
        LocalDate planOfApproachDate,
        int committedTrajectories,
        LocalDate decidedDate,
        String reason,
        NextStepInput nextStep,
        String explanation) {}
