package nl.hoofdzaakwerk.employer.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentResult;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentTask;
import nl.hoofdzaakwerk.employer.development.model.Find;
import nl.hoofdzaakwerk.employer.development.model.FindKind;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Work to find or make (rule X17); tells of nobody.
 *
 * @param occupations ISCO-08 groups, most wanted first; empty when open to anything
 * @param minimumHours per week
 * @param maximumHours per week
 * @param hindrances what kept it from being found among the region's vacancies
 * @param owner the user who took it; absent until somebody does
 * @param result absent while it is open
 * @param closedDate absent while it is open
 * @param nextStep while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "JobDevelopmentTask")
record DevelopmentView(
        UUID id,
        String region,
        List<String> occupations,
        int minimumHours,
        int maximumHours,
        List<WorkCondition> neededConditions,
        List<Hindrance> hindrances,
        LocalDate askedDate,
        String owner,
        DevelopmentResult result,
        LocalDate closedDate,
        NextStepInput nextStep,
        List<FindView> finds) {
    /** What was linked to it. @param targetId of the employer, vacancy, visit sequence or wish */
    @Schema(name = "JobDevelopmentLink")
    record FindView(FindKind kind, UUID targetId, LocalDate foundDate) {
        static FindView of(Find find) {
            return new FindView(find.kind(), find.targetId(), find.foundOn());
        }
    }

    static DevelopmentView of(DevelopmentTask task, List<Find> finds) {
        var work = task.wanted();
        return new DevelopmentView(
                task.id(),
                task.region().value(),
                work.occupations().stream().map(IscoCode::value).toList(),
                work.minimumHours(),
                work.maximumHours(),
                work.neededConditions().stream().sorted().toList(),
                work.hindrances().stream().sorted().toList(),
                task.askedOn(),
                task.owner().orElse(null),
                task.result().orElse(null),
                task.closedOn().orElse(null),
                task.nextStep().map(NextStepInput::of).orElse(null),
                finds.stream().map(FindView::of).toList());
    }
}
