package nl.hoofdzaakwerk.reporting.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.MeasureTerms;
import nl.hoofdzaakwerk.reporting.risk.model.RiskMeasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure. @param doneDate absent while it is open @param result absent while it is open */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RiskMeasure")
record MeasureView(UUID id, UUID riskId, MeasureTerms terms, LocalDate doneDate, String result) {
    static MeasureView of(RiskMeasure measure) {
        return new MeasureView(
                measure.id(),
                measure.riskId(),
                MeasureTerms.of(measure.terms()),
                measure.doneOn().orElse(null),
                measure.result().orElse(null));
    }
}
