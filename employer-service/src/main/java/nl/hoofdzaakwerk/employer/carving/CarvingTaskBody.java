package nl.hoofdzaakwerk.employer.carving;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.hoofdzaakwerk.employer.carving.model.CarvingTask;
import nl.hoofdzaakwerk.employer.carving.model.Frequency;
import nl.hoofdzaakwerk.employer.carving.model.SkillLevel;
import nl.hoofdzaakwerk.employer.carving.model.Splitting;
import nl.hoofdzaakwerk.employer.vacancy.WorkProfileBody;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task of an existing role (rule X11).
 *
 * @param hours a week that the task takes in its role, in quarters, before anything is carved from it
 * @param doneBy function of who does it now; never a name
 * @param splitting whether it can be taken out of its role
 * @param carvedHours a week that go to the new job, in quarters and at most the task's; absent when it stays
 * @param kind what kind of task it is; may be absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CarvingTask")
record CarvingTaskBody(
        @NotNull @Size(max = 150) @PlainLine String name,

        @NotNull @DecimalMin("0.25") @DecimalMax("60") @Digits(integer = 2, fraction = 2)
        BigDecimal hours,

        @NotNull Frequency frequency,
        @Size(min = 1, max = 120) @PlainLine String doneBy,
        @NotNull SkillLevel skill,
        @NotNull @Valid WorkProfileBody profile,
        @NotNull Splitting splitting,

        @DecimalMin("0.25") @DecimalMax("60") @Digits(integer = 2, fraction = 2)
        BigDecimal carvedHours,

        WorkTask kind) {
    static CarvingTaskBody of(CarvingTask task) {
        return new CarvingTaskBody(
                task.name(),
                task.hours(),
                task.frequency(),
                task.doneBy(),
                task.skill(),
                WorkProfileBody.of(task.profile()),
                task.splitting(),
                task.carvedHours(),
                task.kind());
    }

    CarvingTask read(CarvingRoleBody role) {
        return new CarvingTask(
                role.name().strip(),
                role.hours(),
                name.strip(),
                hours,
                frequency,
                doneBy,
                skill,
                new WorkProfile(
                        profile.stimuli(),
                        profile.pace(),
                        profile.socialLoad(),
                        profile.telephone(),
                        profile.startTime()),
                splitting,
                carvedHours,
                kind);
    }
}
