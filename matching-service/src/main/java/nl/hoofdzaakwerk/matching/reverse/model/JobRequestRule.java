package nl.hoofdzaakwerk.matching.reverse.model;

/**
 * When a candidate without a fit becomes a request (X17); set by people, per region and day.
 *
 * @param daysWaiting days the wishes have stood unchanged before they are asked for
 * @param meetingsUnproposed meetings in a row without a proposal
 * @param pauseDays days in which what a coach withdrew is not asked again by itself
 * @param reviewDays days after which the coach looks again
 */
public record JobRequestRule(int daysWaiting, int meetingsUnproposed, int pauseDays, int reviewDays) {
    public JobRequestRule {
        if (daysWaiting < 0 || meetingsUnproposed < 1 || pauseDays < 0 || reviewDays < 1) {
            throw new IllegalArgumentException("a rule counts from nothing on, and at least one meeting and day");
        }
    }
}
