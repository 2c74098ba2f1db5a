package nl.hoofdzaakwerk.trajectory.bottleneck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckLifeCycle;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckTheme;

/**
 * A bottleneck to record; it names no persons.
 *
 * @param region one the own organisation works in
 * @param nextStep left out: to discuss it within two weeks
 */
record BottleneckInput(
        @NotNull RegionCode region,
        @NotNull BottleneckTheme theme,

        @NotNull @Size(min = 1, max = 2000) @PlainText @Anonymous
        String description,

        @Valid NextStepInput nextStep) {

    /**
     * A bottleneck that is passed on or back.
     *
     * @param note why
     * @param nextStep left out: to take it up within two weeks
     */
    record PassingInput(
            @NotNull @Size(min = 1, max = 1000) @PlainText @Anonymous
            String note,

            @Valid NextStepInput nextStep) {}

    /** How a bottleneck ends. */
    enum Ending {
        RESOLVED,
        DROPPED;

        BottleneckLifeCycle.Step step() {
            return switch (this) {
                case RESOLVED -> BottleneckLifeCycle.Step.RESOLVE;
                case DROPPED -> BottleneckLifeCycle.Step.DROP;
            };
        }
    }

    /** @param outcome what came of it */
    record OutcomeInput(
            @NotNull Ending how,

            @NotNull @Size(min = 1, max = 1000) @PlainText @Anonymous
            String outcome) {}

    /** @param nextStep left out: it stays as it was */
    record TakeoverInput(@Valid NextStepInput nextStep) {}
}
