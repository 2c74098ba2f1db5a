package nl.hoofdzaakwerk.reporting.discipline.model;

import java.time.YearMonth;
import java.util.Optional;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * What a question is about.
 *
 * @param organisation that can mend it
 * @param month empty when it is about no single month
 * @param topic code of the validation rule, id of the figure, or a word of the one who asks
 * @param blocks whether the month is not approved before it is answered
 */
public record Asked(
        OrganisationAlias organisation,
        RegionCode region,
        Optional<YearMonth> month,
        QuestionSource source,
        String topic,
        boolean blocks) {

    /** A validation rule that a month breaks. */
    public static Asked of(ReportingMonth month, ValidationRule rule) {
        return new Asked(
                month.organisation(),
                month.region(),
                Optional.of(month.month()),
                QuestionSource.VALIDATION,
                rule.code(),
                rule.severity() == Severity.BLOCKS);
    }
}
