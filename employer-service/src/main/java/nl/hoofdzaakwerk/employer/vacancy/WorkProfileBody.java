package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.validation.constraints.NotNull;
import nl.hoofdzaakwerk.employer.vacancy.model.Load;
import nl.hoofdzaakwerk.employer.vacancy.model.StartTime;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the work is like for who is sensitive to it (rule X11).
 *
 * @param stimuli sound, light, movement around the place of work
 * @param socialLoad how much dealing with other people it takes
 * @param telephone whether telephone calls are part of it
 * @param startTime how free the start is
 */
@Schema(name = "WorkProfile")
public record WorkProfileBody(
        @NotNull Load stimuli,
        @NotNull Load pace,
        @NotNull Load socialLoad,
        @NotNull Boolean telephone,
        @NotNull StartTime startTime) {
    public static WorkProfileBody of(WorkProfile profile) {
        return new WorkProfileBody(
                profile.stimuli(), profile.pace(), profile.socialLoad(), profile.telephone(), profile.startTime());
    }

    WorkProfile read() {
        return new WorkProfile(stimuli, pace, socialLoad, telephone, startTime);
    }
}
