package nl.hoofdzaakwerk.matching.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.matching.scoring.model.FreshFor;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Scoring rules for a region from a day on (X21). What is left out stays as it is in the rules in force on that day.
 *
 * @param validFromDate today or later
 * @param motivation why; kept and shown
 * @param unknownShare percent of a weight given for what cannot be judged
 * @param occupationShare percent of the weight when wish and vacancy share 0, 1, 2, 3 or 4 levels of the ISCO tree
 * @param hoursTolerance hours a week between wish and offer at which the hours give nothing any more
 * @param growthShare percent of the weight of the hours that is for growth
 * @param willingnessShare percent of the weight per band of the employer's willingness, lowest first
 * @param hardConditions conditions that, once needed, are never given up
 * @param cardFreshDays days after which a card is shown as not fresh
 * @param vacancyFreshDays days after which a vacancy is shown as not fresh
 */
@Schema(name = "NewRuleSet")
record NewRuleSet(
        @NotNull RegionCode region,
        @NotNull @BusinessDate LocalDate validFromDate,
        @NotNull @Valid Weights weights,

        @NotBlank @Size(max = NewRuleSet.MOTIVATION_LENGTH) @PlainText
        String motivation,

        @Min(0) @Max(100) Integer unknownShare,

        @Size(min = 5, max = 5) List<@NotNull @Min(0) @Max(100) Integer> occupationShare,

        @Min(1) @Max(RuleSet.MOST_TOLERANCE) Integer hoursTolerance,
        @Min(0) @Max(100) Integer growthShare,

        @Size(min = 3, max = 3) List<@NotNull @Min(0) @Max(100) Integer> willingnessShare,

        Set<@NotNull WorkCondition> hardConditions,
        @Min(1) @Max(FreshFor.LONGEST) Integer cardFreshDays,
        @Min(1) @Max(FreshFor.LONGEST) Integer vacancyFreshDays) {

    static final int MOTIVATION_LENGTH = 1000;
}
