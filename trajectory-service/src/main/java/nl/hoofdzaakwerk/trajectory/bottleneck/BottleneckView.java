package nl.hoofdzaakwerk.trajectory.bottleneck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.Bottleneck;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckTheme;

/**
 * A bottleneck (A19).
 *
 * @param owner user who follows it up; absent from the moment it is passed on until somebody takes it
 * @param steps what was done with it, oldest first; lists leave it out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BottleneckView(
        UUID id,
        OrganisationAlias organisation,
        OrganisationKind organisationKind,
        RegionCode region,
        BottleneckTheme theme,
        String description,
        BottleneckState state,
        String owner,
        String outcome,
        NextStepInput nextStep,
        Instant recordedAt,
        List<StepView> steps) {

    /** Something that was done; state is the one it led to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(BottleneckState state, String note, OrganisationAlias organisation, Instant takenAt) {
        static StepView of(BottleneckStep step) {
            return new StepView(step.state(), step.note().orElse(null), step.organisation(), step.takenAt());
        }
    }

    static BottleneckView of(Bottleneck bottleneck) {
        return of(bottleneck, null);
    }

    static BottleneckView withSteps(Bottleneck bottleneck, List<BottleneckStep> steps) {
        return of(bottleneck, steps.stream().map(StepView::of).toList());
    }

    private static BottleneckView of(Bottleneck bottleneck, List<StepView> steps) {
        return new BottleneckView(
                bottleneck.id(),
                bottleneck.organisation(),
                OrganisationKind.valueOf(bottleneck.organisationKind()),
                bottleneck.region(),
                bottleneck.theme(),
                bottleneck.description(),
                bottleneck.state(),
                bottleneck.owner().orElse(null),
                bottleneck.outcome().orElse(null),
                bottleneck.nextStep().map(NextStepInput::of).orElse(null),
                bottleneck.recordedAt(),
                steps);
    }
}
