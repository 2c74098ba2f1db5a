package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.discipline.model.Comparison;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthFigure;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionText;
import nl.hoofdzaakwerk.reporting.discipline.model.RuleTerms;
import nl.hoofdzaakwerk.reporting.discipline.model.Severity;
import nl.hoofdzaakwerk.reporting.discipline.model.ValidationRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A validation rule: the left figure compared with a percentage of the right one plus a number (P4).
 *
 * @param code names the rule through its versions
 * @param validFromDate today or later
 * @param validUntilDate last day; absent when it has no end
 * @param rightFigure absent: compared with the addend alone
 * @param factorPercent of the right figure
 * @param addend added to that
 * @param margin for NEAR: how far away is still near
 * @param appliesWhen a figure that has to be above nought; absent: it always applies
 * @param questionNl what is asked when it is broken, in plain Dutch; no numbers of people
 * @param questionEn the same in English
 */
@Schema(name = "NewValidationRule")
record NewValidationRule(
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]{2,39}")
        String code,

        @NotNull @BusinessDate LocalDate validFromDate,
        @BusinessDate LocalDate validUntilDate,
        @NotNull Severity severity,
        @NotNull MonthFigure leftFigure,
        @NotNull Comparison comparison,
        MonthFigure rightFigure,

        @NotNull @Min(0) @Max(RuleTerms.HIGHEST_FACTOR) Integer factorPercent,

        @NotNull @Min(-RuleTerms.HIGHEST_NUMBER) @Max(RuleTerms.HIGHEST_NUMBER)
        Integer addend,

        @NotNull @Min(0) @Max(RuleTerms.HIGHEST_NUMBER) Integer margin,

        MonthFigure appliesWhen,

        @NotBlank @Size(max = QuestionText.LONGEST) @PlainText
        String questionNl,

        @NotBlank @Size(max = QuestionText.LONGEST) @PlainText
        String questionEn) {

    ValidationRule toRule() {
        return new ValidationRule(
                Ids.next(),
                code,
                new ValidationRule.Validity(validFromDate, validUntilDate),
                severity,
                new RuleTerms(leftFigure, comparison, rightFigure, factorPercent, addend, margin, appliesWhen),
                new QuestionText(questionNl, questionEn));
    }
}
