package nl.hoofdzaakwerk.trajectory.intake.model;

import java.util.Objects;
import nl.hoofdzaakwerk.events.TargetGroup;

/** What the treating side records of a person's health: no diagnosis, only what the programme's rules ask. */
public record Health(TargetGroup targetGroup, CareSetting careSetting) {
    public Health {
        Objects.requireNonNull(targetGroup, "targetGroup");
        Objects.requireNonNull(careSetting, "careSetting");
    }
}
