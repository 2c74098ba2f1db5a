package nl.hoofdzaakwerk.employer.wish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.wish.model.Wish;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody would like to do; codes only, so that it leads to nobody (rule X12). The next step stays within the
 * organisation.
 *
 * @param region where; the own region when absent
 * @param occupation ISCO-08 group, one to four digits
 * @param conditions working conditions that matter
 * @param nextStep absent for the usual one: to find an employer within two weeks
 */
@Schema(name = "WishMaking")
record WishBody(
        @Pattern(regexp = "AM[0-9]{2}", message = "constraint.pattern.region")
        String region,

        @NotNull @Pattern(regexp = "[0-9]{1,4}", message = "constraint.pattern.occupation")
        String occupation,

        @NotNull HoursBand hours,
        @NotNull @Size(max = 6) List<@NotNull WorkCondition> conditions,
        @Valid NextStepInput nextStep) {
    Wish.Work work() {
        return new Wish.Work(new IscoCode(occupation), hours, Set.copyOf(conditions));
    }

    Optional<NextStep> step() {
        return Optional.ofNullable(nextStep).map(NextStepInput::toNextStep);
    }
}
