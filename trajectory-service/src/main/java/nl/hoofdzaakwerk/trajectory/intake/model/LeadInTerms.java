package nl.hoofdzaakwerk.trajectory.intake.model;

import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;

/**
 * A16: how many talks may come before a trajectory.
 *
 * @param maximumTalksEpa per client of EPA, paid by the health insurer
 * @param maximumTalksCmd per client of CMD, an experiment; none where the region has it not
 * @param maximumClientsCmd clients of CMD in the region, at most
 * @param source document that says so
 */
public record LeadInTerms(int maximumTalksEpa, int maximumTalksCmd, int maximumClientsCmd, String source) {
    public static final String RULE = "A16";

    public static LeadInTerms of(RegionalPolicy policy) {
        return new LeadInTerms(
                policy.parameter("maximumTalksEpa"),
                policy.parameter("maximumTalksCmd"),
                policy.parameter("maximumClientsCmd"),
                policy.source());
    }
}
