package nl.hoofdzaakwerk.employer.vacancy.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * What the work is like for who is sensitive to it (rule X11).
 *
 * @param stimuli sound, light, movement around the place of work
 * @param socialLoad how much dealing with other people it takes
 * @param telephone whether telephone calls are part of it
 */
@Embeddable
public record WorkProfile(
        @Enumerated(EnumType.STRING) Load stimuli,
        @Enumerated(EnumType.STRING) Load pace,
        @Enumerated(EnumType.STRING) Load socialLoad,
        Boolean telephone,
        @Enumerated(EnumType.STRING) StartTime startTime) {
    public WorkProfile {
        Objects.requireNonNull(stimuli);
        Objects.requireNonNull(pace);
        Objects.requireNonNull(socialLoad);
        Objects.requireNonNull(telephone);
        Objects.requireNonNull(startTime);
    }
}
