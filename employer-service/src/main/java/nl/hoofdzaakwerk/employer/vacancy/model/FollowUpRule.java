package nl.hoofdzaakwerk.employer.vacancy.model;

/**
 * How soon something is done about an open vacancy (rule P6), as data of a period.
 *
 * @param warningDays how many days before its last day a vacancy is about to expire
 * @param usualDays when to speak with the employer of a vacancy without a nearer last day
 */
public record FollowUpRule(int warningDays, int usualDays) {
    /** @throws IllegalArgumentException when a number of days is negative */
    public FollowUpRule {
        if (warningDays < 0 || usualDays < 0) {
            throw new IllegalArgumentException("a number of days is not negative");
        }
    }
}
