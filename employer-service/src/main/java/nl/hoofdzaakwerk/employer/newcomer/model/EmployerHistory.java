package nl.hoofdzaakwerk.employer.newcomer.model;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.PipelineStage;

/**
 * What D2 looks at.
 *
 * @param newToTargetGroup no experience with the target group at the start
 * @param steps in the order they were taken
 * @param placementStarts first working days of people placed with this employer
 */
public record EmployerHistory(boolean newToTargetGroup, List<Step> steps, List<LocalDate> placementStarts) {
    public EmployerHistory {
        steps = List.copyOf(steps);
        placementStarts = List.copyOf(placementStarts);
    }

    /** A stage and the day it was reached. */
    public record Step(PipelineStage stage, LocalDate date) {}
}
