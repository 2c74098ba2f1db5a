package nl.hoofdzaakwerk.reporting.programme.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.CommitmentLevel;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRequirement;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRule;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.RequiredParty;

/**
 * What makes a region ready, from a day on (F6).
 *
 * @param region absent for the national default
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadinessRuleView(
        UUID id, RegionCode region, LocalDate validFromDate, String source, List<RequirementView> requirements) {

    /**
     * One thing that is needed.
     *
     * @param level absent when either will do
     * @param role absent when any will do
     * @param atLeast how many organisations
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequirementView(
            int position, RequiredParty party, CommitmentLevel level, ApproverRole role, int atLeast) {
        static RequirementView of(ReadinessRequirement requirement) {
            return new RequirementView(
                    requirement.position(),
                    requirement.party(),
                    requirement.level(),
                    requirement.role(),
                    requirement.atLeast());
        }
    }

    static ReadinessRuleView of(ReadinessRule rule) {
        return new ReadinessRuleView(
                rule.id(),
                rule.region().orElse(null),
                rule.validFrom(),
                rule.source(),
                rule.requirements().stream().map(RequirementView::of).toList());
    }
}
