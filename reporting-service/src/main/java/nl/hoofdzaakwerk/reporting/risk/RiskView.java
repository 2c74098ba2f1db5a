package nl.hoofdzaakwerk.reporting.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.RiskAssessment;
import nl.hoofdzaakwerk.reporting.risk.model.Risk;
import nl.hoofdzaakwerk.reporting.risk.model.RiskMeasure;
import nl.hoofdzaakwerk.reporting.risk.model.RiskStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A risk.
 *
 * @param region absent for the whole country
 * @param weight likelihood times impact, 1 to 9
 * @param closing why it is no risk any more; absent while it is open
 * @param nextStep the open measure that is due first, or the next look; absent once it is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Risk")
record RiskView(
        UUID id,
        RegionCode region,
        RiskStage stage,
        RiskAssessment assessment,
        int weight,
        List<MeasureView> measures,
        String closing,
        LocalDate closedDate,
        NextStepInput nextStep) {

    static RiskView of(Risk risk, List<RiskMeasure> measures, String review) {
        return new RiskView(
                risk.id(),
                risk.region().orElse(null),
                risk.stage(),
                RiskAssessment.of(risk.assessment()),
                risk.weight(),
                measures.stream().map(MeasureView::of).toList(),
                risk.closing().orElse(null),
                risk.closedOn().orElse(null),
                risk.nextStep(measures, review).map(NextStepInput::of).orElse(null));
    }
}
