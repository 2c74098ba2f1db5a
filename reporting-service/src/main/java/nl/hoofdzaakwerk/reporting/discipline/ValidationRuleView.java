package nl.hoofdzaakwerk.reporting.discipline;

import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.discipline.model.Comparison;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthFigure;
import nl.hoofdzaakwerk.reporting.discipline.model.RuleTerms;
import nl.hoofdzaakwerk.reporting.discipline.model.Severity;
import nl.hoofdzaakwerk.reporting.discipline.model.ValidationRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A validation rule: the left figure compared with a percentage of the right one plus a number (P4).
 *
 * @param validUntilDate last day; null when it has no end
 * @param rightFigure null: compared with the addend alone
 * @param margin for NEAR: how far away is still near
 * @param appliesWhen a figure that has to be above nought; null: it always applies
 */
@Schema(name = "ValidationRule")
record ValidationRuleView(
        UUID id,
        String code,
        LocalDate validFromDate,
        LocalDate validUntilDate,
        Severity severity,
        MonthFigure leftFigure,
        Comparison comparison,
        MonthFigure rightFigure,
        int factorPercent,
        int addend,
        int margin,
        MonthFigure appliesWhen,
        String questionNl,
        String questionEn) {

    static ValidationRuleView of(ValidationRule rule) {
        RuleTerms terms = rule.terms();
        return new ValidationRuleView(
                rule.id(),
                rule.code(),
                rule.validity().from(),
                rule.validity().until(),
                rule.severity(),
                terms.leftFigure(),
                terms.comparison(),
                terms.rightFigure(),
                terms.factorPercent(),
                terms.addend(),
                terms.margin(),
                terms.appliesWhen(),
                rule.question().nl(),
                rule.question().en());
    }
}
