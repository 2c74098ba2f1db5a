package nl.hoofdzaakwerk.reporting.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Influence;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Nearness;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderAssessment;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of stakeholders. */
final class StakeholderBodies {
    private StakeholderBodies() {}

    /** @param label an organisation or a function, never a name */
    @Schema(name = "NewStakeholder")
    record NewStakeholder(
            @NotNull RegionCode region,

            @NotNull @Size(max = 100) @PlainLine @Anonymous(addresses = true)
            String label,

            @NotNull StakeholderKind kind,
            @NotNull @Valid AssessmentBody assessment) {}

    /** @param label an organisation or a function, never a name */
    @Schema(name = "StakeholderNaming")
    record Naming(
            @NotNull @Size(max = 100) @PlainLine @Anonymous(addresses = true)
            String label,

            @NotNull StakeholderKind kind) {}

    /**
     * How a stakeholder stands from a day on.
     *
     * @param assessedDate not in the future
     * @param nearness how much it matters: the more, the closer
     * @param influence on the project
     */
    @Schema(name = "StakeholderAssessment")
    record AssessmentBody(
            @NotNull @BusinessDate LocalDate assessedDate,
            @NotNull Nearness nearness,
            @NotNull Influence influence) {

        static AssessmentBody of(StakeholderAssessment assessment) {
            return new AssessmentBody(assessment.assessedOn(), assessment.nearness(), assessment.influence());
        }

        StakeholderAssessment toAssessment() {
            return new StakeholderAssessment(assessedDate, nearness, influence);
        }
    }

    /** @param leftDate last day on which it matters */
    @Schema(name = "StakeholderDeparture")
    record Departure(@NotNull @BusinessDate LocalDate leftDate) {}

    /** A line between two stakeholders of one region. @param influence what they think of each other */
    @Schema(name = "NewStakeholderRelation")
    record NewRelation(
            @NotNull UUID oneId,
            @NotNull UUID otherId,
            @NotNull Influence influence,
            @NotNull @BusinessDate LocalDate fromDate) {}

    /** @param untilDate last day on which it holds */
    @Schema(name = "StakeholderRelationEnding")
    record Ending(@NotNull @BusinessDate LocalDate untilDate) {}
}
