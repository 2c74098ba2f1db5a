package nl.hoofdzaakwerk.employer.carving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.carving.model.CarvedJob;
import nl.hoofdzaakwerk.employer.carving.model.CarvingSheet;
import nl.hoofdzaakwerk.employer.carving.model.SheetState;
import nl.hoofdzaakwerk.employer.carving.model.SkillLevel;
import nl.hoofdzaakwerk.employer.vacancy.WorkProfileBody;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worksheet.
 *
 * @param organisation the one that began it
 * @param owner user who looks after it
 * @param stateSince day of its last step
 * @param job what it proposes; absent while nothing is carved
 * @param dropReason absent unless it was dropped
 * @param vacancyId absent unless it ended in a vacancy
 * @param nextStep absent once it has ended (rule P6)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CarvingSheet")
record CarvingSheetView(
        UUID id,
        UUID employerId,
        String region,
        String organisation,
        String owner,
        String title,
        boolean buddy,
        List<CarvingRoleBody> roles,
        Job job,
        SheetState state,
        LocalDate stateSince,
        String dropReason,
        UUID vacancyId,
        NextStepInput nextStep) {
    /**
     * The job as the carved tasks make it (rule X11).
     *
     * @param hours a week of the tasks together
     * @param skill the highest of its tasks
     * @param trainingNeeded whether some task can be split off with training only
     * @param profile as heavy as the heaviest task
     * @param conditions that follow from it
     * @param kinds of its tasks, as far as they are known
     */
    @Schema(name = "CarvedJob")
    record Job(
            List<String> tasks,
            BigDecimal hours,
            SkillLevel skill,
            boolean trainingNeeded,
            WorkProfileBody profile,
            Set<WorkCondition> conditions,
            Set<WorkTask> kinds) {
        static Job of(CarvedJob job) {
            return new Job(
                    job.tasks(),
                    job.hours().value(),
                    job.skill(),
                    job.training(),
                    WorkProfileBody.of(job.profile()),
                    job.conditions(),
                    job.kinds());
        }
    }

    static CarvingSheetView of(CarvingSheet sheet) {
        var content = sheet.content();
        return new CarvingSheetView(
                sheet.id(),
                sheet.employerId(),
                sheet.region().value(),
                sheet.organisation().value(),
                sheet.owner(),
                content.title(),
                content.buddy(),
                CarvingRoleBody.of(content.tasks()),
                sheet.job().map(Job::of).orElse(null),
                sheet.state(),
                sheet.stateSince(),
                sheet.dropReason().orElse(null),
                sheet.vacancyId().orElse(null),
                sheet.nextStep().map(NextStepInput::of).orElse(null));
    }
}
