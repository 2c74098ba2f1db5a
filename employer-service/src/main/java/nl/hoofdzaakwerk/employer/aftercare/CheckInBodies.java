package nl.hoofdzaakwerk.employer.aftercare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.aftercare.model.ContactFunction;
import nl.hoofdzaakwerk.employer.aftercare.model.DisclosedWork;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerFunction;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerGuidance;
import nl.hoofdzaakwerk.employer.aftercare.model.HowItGoes;
import nl.hoofdzaakwerk.employer.aftercare.model.RehireOutcome;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What requests around aftercare hold. */
final class CheckInBodies {
    private CheckInBodies() {}

    /**
     * A check-in that was done.
     *
     * @param doneDate not after today; today when absent
     * @param employerResult what the employer says
     * @param employeeResult what the employee says
     * @param note short, for the own organisation only, without health data; may be absent
     */
    @Schema(name = "CheckInCompletion")
    record Completion(
            @BusinessDate LocalDate doneDate,
            @NotNull HowItGoes employerResult,
            @NotNull HowItGoes employeeResult,
            @Size(min = 1, max = 500) @PlainText String note) {
        Optional<String> text() {
            return Optional.ofNullable(note).map(String::strip).filter(written -> !written.isEmpty());
        }
    }

    /** A moment to look back that was agreed on with the employer (rule D9). */
    @Schema(name = "EvaluationAgreement")
    record Evaluation(@NotNull @BusinessDate LocalDate plannedDate) {}

    /**
     * What the employer was given so far (rule D9).
     *
     * @param psychoEducationDate not after today; absent while it was not given
     * @param contactFunction whom the employer can call
     * @param employerFunction who there is guided
     * @param nextStep absent to keep what was planned
     */
    @Schema(name = "EmployerGuidanceGiven")
    record GuidanceGiven(
            @BusinessDate LocalDate psychoEducationDate,
            ContactFunction contactFunction,
            EmployerFunction employerFunction,
            @Valid NextStepInput nextStep) {
        EmployerGuidance.Given given() {
            return new EmployerGuidance.Given(
                    Optional.ofNullable(psychoEducationDate),
                    Optional.ofNullable(contactFunction),
                    Optional.ofNullable(employerFunction));
        }

        Optional<NextStep> step() {
            return Optional.ofNullable(nextStep).map(NextStepInput::toNextStep);
        }
    }

    /**
     * What the client lets the employer know (rule X14).
     *
     * @param needs what helps at work; absent with {@code NONE}
     * @param told in the client's own words; only with {@code FULL}
     * @param agreedDate day on which the client said so, not after today
     */
    @Schema(name = "DisclosureRelease")
    record Release(
            @NotNull DisclosureLevel level,
            @Size(max = 6) List<@NotNull WorkCondition> needs,
            @Size(min = 1, max = 500) @PlainText String told,
            @NotNull @BusinessDate LocalDate agreedDate) {
        DisclosedWork work() {
            return new DisclosedWork(
                    level,
                    Set.copyOf(Optional.ofNullable(needs).orElse(List.of())).stream()
                            .sorted()
                            .toList(),
                    Optional.ofNullable(told).map(String::strip).filter(text -> !text.isEmpty()));
        }
    }

    /** What the employer says after a drop-out. */
    @Schema(name = "RehireAnswer")
    record RehireAnswer(@NotNull Said outcome) {}

    /** Answers that somebody can give; that somebody was hired again shows by itself. */
    @Schema(name = "RehireAnswerOutcome")
    enum Said {
        NEXT_CANDIDATE(RehireOutcome.NEXT_CANDIDATE),
        RETURN(RehireOutcome.RETURN),
        LATER(RehireOutcome.LATER),
        NO_FURTHER_PLACE(RehireOutcome.NO_FURTHER_PLACE);

        private final RehireOutcome outcome;

        Said(RehireOutcome outcome) {
            this.outcome = outcome;
        }

        RehireOutcome outcome() {
            return outcome;
        }
    }
}
