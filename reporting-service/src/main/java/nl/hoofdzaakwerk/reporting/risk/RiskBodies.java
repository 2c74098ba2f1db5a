package nl.hoofdzaakwerk.reporting.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.cooperation.OwnerBody;
import nl.hoofdzaakwerk.reporting.risk.model.Grade;
import nl.hoofdzaakwerk.reporting.risk.model.Risk;
import nl.hoofdzaakwerk.reporting.risk.model.RiskMeasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of risks. */
final class RiskBodies {
    private RiskBodies() {}

    /**
     * A new risk.
     *
     * @param region absent for the whole country, which only the national organisation records
     * @param measures at least one
     */
    @Schema(name = "NewRisk")
    record NewRisk(
            RegionCode region,
            @NotNull @Valid RiskAssessment assessment,

            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid MeasureTerms> measures) {}

    /** @param reviewDate when it is looked at again, today at the earliest */
    @Schema(name = "RiskAssessment")
    record RiskAssessment(
            @NotNull @Size(max = 200) @PlainLine @Anonymous(addresses = true)
            String title,

            @NotNull @Size(min = 1, max = 2000) @PlainText @Anonymous(addresses = true)
            String description,

            @NotNull Grade likelihood,
            @NotNull Grade impact,
            @NotNull @Valid OwnerBody owner,
            @NotNull @BusinessDate LocalDate reviewDate) {

        static RiskAssessment of(Risk.Assessment assessment) {
            return new RiskAssessment(
                    assessment.title(),
                    assessment.description(),
                    assessment.likelihood(),
                    assessment.impact(),
                    OwnerBody.of(assessment.owner()),
                    assessment.reviewOn());
        }

        Risk.Assessment toAssessment() {
            return new Risk.Assessment(title.strip(), description, likelihood, impact, owner.toOwner(), reviewDate);
        }
    }

    /** @param dueDate last day on which it is in time */
    @Schema(name = "RiskMeasureTerms")
    record MeasureTerms(
            @NotNull @Size(max = NextStep.LONGEST) @PlainLine @Anonymous(addresses = true)
            String what,

            @NotNull @Valid OwnerBody owner,
            @NotNull @BusinessDate LocalDate dueDate) {

        static MeasureTerms of(RiskMeasure.Terms terms) {
            return new MeasureTerms(terms.what(), OwnerBody.of(terms.owner()), terms.dueOn());
        }

        RiskMeasure.Terms toTerms() {
            return new RiskMeasure.Terms(what.strip(), owner.toOwner(), dueDate);
        }
    }

    /** @param doneDate not in the future @param result what it led to */
    @Schema(name = "RiskMeasureCompletion")
    record MeasureCompletion(
            @NotNull @BusinessDate LocalDate doneDate,

            @NotNull @Size(min = 1, max = 1000) @PlainText @Anonymous(addresses = true)
            String result) {}

    /** @param reason why it is no risk any more */
    @Schema(name = "RiskClosing")
    record RiskClosing(
            @NotNull @Size(min = 1, max = 1000) @PlainText @Anonymous(addresses = true)
            String reason) {}

    /** @param reviewDate when it is looked at again, today at the earliest */
    @Schema(name = "RiskReopening")
    record RiskReopening(@NotNull @BusinessDate LocalDate reviewDate) {}
}
