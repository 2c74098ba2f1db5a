package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of guidance was taken for the first time in a trajectory. Told again when an earlier day is recorded later;
 * the earliest day told counts.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param takenOn first day on which it was
 */
public record GuidanceStepTaken(UUID trajectoryId, RegionCode region, GuidanceStep step, LocalDate takenOn)
        implements TrajectoryFact {
    public GuidanceStepTaken {
        Check.present("trajectoryId", trajectoryId);
        Check.present("region", region);
        Check.present("step", step);
        Check.present("takenOn", takenOn);
    }
}
