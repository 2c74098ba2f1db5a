package nl.hoofdzaakwerk.employer.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.Activity;
import nl.hoofdzaakwerk.employer.activity.model.ActivityKind;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.employer.activity.model.ActivityResult;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contact with an employer. The whole region sees who had it, how, when and what for; the rest is shown to the
 * organisation that had it.
 *
 * @param author id of the user who had the contact
 * @param followUpOf earlier activity whose next step this was
 * @param nextStep what is to be done next; absent when nothing is
 * @param warnings what the caller should know, in the caller's language; only in the answer to recording
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Activity")
record ActivityView(
        UUID id,
        UUID employerId,
        String organisation,
        ActivityKind kind,
        LocalDate activityDate,
        ActivityPurpose purpose,
        Instant recordedAt,
        String author,
        ActivityResult result,
        String summary,
        UUID followUpOf,
        NextStepInput nextStep,
        List<ActivityWarning> warnings) {
    /** @param report empty for activities of other organisations */
    static ActivityView of(Activity activity, Optional<ActivityReport> report) {
        return of(activity, report, null);
    }

    static ActivityView of(Activity activity, Optional<ActivityReport> report, List<ActivityWarning> warnings) {
        var contact = activity.contact();
        return new ActivityView(
                activity.id(),
                activity.employerId(),
                activity.organisation().value(),
                contact.kind(),
                contact.date(),
                contact.purpose(),
                activity.recordedAt(),
                report.map(_ -> activity.author()).orElse(null),
                report.map(ActivityReport::result).orElse(null),
                report.flatMap(ActivityReport::summary).orElse(null),
                report.flatMap(ActivityReport::followUpOf).orElse(null),
                report.flatMap(ActivityReport::nextStep).map(NextStepInput::of).orElse(null),
                warnings);
    }
}
