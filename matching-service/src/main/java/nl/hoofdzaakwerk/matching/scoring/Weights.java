package nl.hoofdzaakwerk.matching.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points each criterion can give at most; together 1000, and the kind of work weighs most (E3). */
@Schema(name = "Weights")
record Weights(
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer occupation,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer hours,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer times,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer travel,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer conditions,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer jobCoach,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer skills,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer willingness,
        @NotNull @Min(0) @Max(Judgement.SCALE) Integer contract) {

    int of(Criterion criterion) {
        return switch (criterion) {
            case OCCUPATION -> occupation;
            case HOURS -> hours;
            case TIMES -> times;
            case TRAVEL -> travel;
            case CONDITIONS -> conditions;
            case JOB_COACH -> jobCoach;
            case SKILLS -> skills;
            case WILLINGNESS -> willingness;
            case CONTRACT -> contract;
        };
    }

    Map<Criterion, Integer> byCriterion() {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, of(criterion));
        }
        return weights;
    }

    int sum() {
        return byCriterion().values().stream().mapToInt(Integer::intValue).sum();
    }
}
