package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PipelineStage;

/** Rules of stages for tests: 30 days in each, next something within 7 days, nothing after lost. */
final class Rules {
    private Rules() {}

    static StageRules on(LocalDate today) {
        var rules = new EnumMap<PipelineStage, StageRule>(PipelineStage.class);
        for (var stage : PipelineStage.values()) {
            rules.put(
                    stage,
                    new StageRule(
                            30,
                            stage == PipelineStage.LOST
                                    ? Optional.empty()
                                    : Optional.of(new StageRule.Usual("next in " + stage, 7))));
        }
        return new StageRules(today, rules, 5);
    }
}
