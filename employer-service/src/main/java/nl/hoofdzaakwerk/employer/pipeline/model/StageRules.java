package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import nl.hoofdzaakwerk.events.PipelineStage;

/**
 * What holds for each stage in one region on one day (rules P6 and P7).
 *
 * @param overdueWorkingDays after how many working days a card whose next step is late rots
 */
public record StageRules(LocalDate today, Map<PipelineStage, StageRule> byStage, int overdueWorkingDays) {
    /** @throws IllegalArgumentException when a stage has no rule */
    public StageRules {
        byStage = new EnumMap<>(byStage);
        if (!byStage.keySet().equals(EnumSet.allOf(PipelineStage.class))) {
            throw new IllegalArgumentException("every stage has a rule; there are rules of " + byStage.keySet());
        }
    }

    @Override
    public Map<PipelineStage, StageRule> byStage() {
        return Map.copyOf(byStage);
    }

    public StageRule of(PipelineStage stage) {
        return byStage.get(stage);
    }
}
