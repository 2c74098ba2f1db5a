package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The contact with an employer moved to another stage (rule D1).
 *
 * @param from absent for the first stage
 * @param newToTargetGroup without experience with the target group at the start (rule D2)
 */
public record EmployerStageChanged(
        UUID employerId,
        RegionCode region,
        @Nullable PipelineStage from,
        PipelineStage to,
        LocalDate date,
        boolean newToTargetGroup)
        implements EmployerEvent {
    public EmployerStageChanged {
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("to", to);
        Check.present("date", date);
        Check.require(from != to, "to", "is the stage it already had");
    }
}
