package nl.hoofdzaakwerk.employer.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.ActivityKind;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.employer.activity.model.ActivityResult;
import nl.hoofdzaakwerk.employer.activity.model.Contact;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contact that was there.
 *
 * @param activityDate not after today; today when absent
 * @param result what came of it; {@code INFORMED} when absent
 * @param summary for the own organisation only; may be absent
 * @param followUpOf earlier activity of the own organisation whose next step this was; that one is closed then
 * @param nextStep what the own organisation does next; absent when nothing
 */
@Schema(name = "ActivityRecording")
record ActivityBody(
        @NotNull ActivityKind kind,
        @BusinessDate LocalDate activityDate,
        @NotNull ActivityPurpose purpose,
        ActivityResult result,
        @Size(min = 1, max = 2000) @PlainText String summary,
        UUID followUpOf,
        @Valid NextStepInput nextStep) {
    Contact contact(LocalDate today) {
        return new Contact(kind, Optional.ofNullable(activityDate).orElse(today), purpose);
    }

    ActivityReport.Findings findings() {
        return new ActivityReport.Findings(
                Optional.ofNullable(result).orElse(ActivityResult.INFORMED),
                Optional.ofNullable(summary).map(String::strip).filter(text -> !text.isEmpty()),
                Optional.ofNullable(followUpOf),
                Optional.ofNullable(nextStep).map(NextStepInput::toNextStep));
    }
}
