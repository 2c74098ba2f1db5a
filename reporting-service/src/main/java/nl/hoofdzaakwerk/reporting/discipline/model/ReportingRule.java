package nl.hoofdzaakwerk.reporting.discipline.model;

/**
 * F8: what is asked of a kind of organisation in a region, as data with a day from which it holds.
 *
 * @param dueDays days after the end of a month in which it is reported in time
 * @param acceptDays days after the approval in which the region looks at it
 * @param answerDays days in which a question is answered
 * @param lateAfterDays a fact that is told more days after it happened is late
 */
public record ReportingRule(Obligation obligation, int dueDays, int acceptDays, int answerDays, int lateAfterDays) {
    public ReportingRule {
        if (Math.min(Math.min(dueDays, acceptDays), answerDays) < 1 || lateAfterDays < 0) {
            throw new IllegalArgumentException("days of a reporting rule are at least 1");
        }
    }
}
