package nl.hoofdzaakwerk.trajectory.progress.model;

import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;

/**
 * X4: after how many days without it something stands still.
 *
 * @param firstEmployerContactDays from the start to the first contact with an employer
 * @param daysToJob from the start to a job
 * @param clientContactDays between contacts with the client
 * @param source document that says so
 */
public record StallTerms(int firstEmployerContactDays, int daysToJob, int clientContactDays, String source) {
    public static final String RULE = "X4";

    public static StallTerms of(RegionalPolicy policy) {
        return new StallTerms(
                policy.parameter("firstEmployerContactDays"),
                policy.parameter("daysToJob"),
                policy.parameter("clientContactDays"),
                policy.source());
    }
}
