package nl.hoofdzaakwerk.reporting.stakeholder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.AssessmentBody;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Influence;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Stakeholder;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderKind;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderRelation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stakeholder.
 *
 * @param assessments how it stood, in order of time
 * @param leftDate last day on which it mattered; absent while it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Stakeholder")
record StakeholderView(
        UUID id,
        RegionCode region,
        String label,
        StakeholderKind kind,
        List<AssessmentBody> assessments,
        LocalDate leftDate) {

    static StakeholderView of(Stakeholder stakeholder) {
        return new StakeholderView(
                stakeholder.id(),
                stakeholder.region(),
                stakeholder.label(),
                stakeholder.kind(),
                stakeholder.assessments().stream().map(AssessmentBody::of).toList(),
                stakeholder.leftOn().orElse(null));
    }

    /** A line between two stakeholders. @param untilDate last day on which it held; absent while it does */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StakeholderRelation")
    record Relation(
            UUID id,
            RegionCode region,
            UUID oneId,
            UUID otherId,
            Influence influence,
            LocalDate fromDate,
            LocalDate untilDate) {
        static Relation of(StakeholderRelation relation) {
            return new Relation(
                    relation.id(),
                    relation.region(),
                    relation.oneId(),
                    relation.otherId(),
                    relation.influence(),
                    relation.fromDate(),
                    relation.untilDate().orElse(null));
        }
    }
}
