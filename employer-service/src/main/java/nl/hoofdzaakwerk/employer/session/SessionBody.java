package nl.hoofdzaakwerk.employer.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.session.model.Arrangement;
import nl.hoofdzaakwerk.employer.session.model.Programme;
import nl.hoofdzaakwerk.employer.session.model.SessionKind;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session to plan or change (rule D8).
 *
 * @param region where it is; the own region when absent; never changes
 * @param shared seen by all organisations of the region, which is usual; or by the own one; never changes
 * @param host who receives the guests
 * @param capacity employers that fit; absent without a limit
 * @param arrangements low-stimulus arrangements; a job fair has at least one
 * @param arrangementText how they are made; required for a job fair
 * @param nextStep absent for the usual one, and to keep what was planned
 */
@Schema(name = "SessionPlan")
record SessionBody(
        @Pattern(regexp = "AM[0-9]{2}", message = "constraint.pattern.region")
        String region,

        Boolean shared,
        @NotNull SessionKind kind,
        @NotNull @Size(max = 120) @PlainLine String title,
        @NotNull @BusinessDate LocalDate sessionDate,
        @NotNull @Size(max = 120) @PlainLine String place,
        @NotNull @Size(max = 120) @PlainLine String host,
        @Min(1) @Max(10_000) Integer capacity,
        @Size(max = 8) List<@NotNull Arrangement> arrangements,
        @Size(min = 1, max = 2000) @PlainText String arrangementText,
        @Valid NextStepInput nextStep) {
    Programme programme() {
        return new Programme(
                kind,
                title.strip(),
                sessionDate,
                place.strip(),
                host.strip(),
                Optional.ofNullable(capacity),
                Set.copyOf(Optional.ofNullable(arrangements).orElse(List.of())),
                Optional.ofNullable(arrangementText).map(String::strip).filter(text -> !text.isEmpty()));
    }

    Optional<NextStep> step() {
        return Optional.ofNullable(nextStep).map(NextStepInput::toNextStep);
    }
}
