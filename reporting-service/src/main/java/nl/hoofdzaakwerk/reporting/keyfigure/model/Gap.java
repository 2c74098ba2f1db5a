package nl.hoofdzaakwerk.reporting.keyfigure.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is missing at an organisation today (F7).
 *
 * @param keyFigure whose; empty when it is the organisation's
 * @param since first day of the gap, as far as is known
 * @param dueDate last day on which it is closed in time
 * @param missing hours a week; empty where it is not about hours
 */
public record Gap(
        GapKind kind,
        Participant participant,
        Optional<UUID> keyFigure,
        LocalDate since,
        LocalDate dueDate,
        Optional<HoursPerWeek> missing) {}
