package nl.hoofdzaakwerk.trajectory.policy.model;

/**
 * X5: when the end of a contract is signalled, so that the search for what comes next begins in time.
 *
 * @param warningDays how long before the agreed end
 * @param source document that says so
 */
public record ContractEndTerms(int warningDays, String source) {
    public static final String RULE = "X5-contract-end";

    public static ContractEndTerms of(RegionalPolicy policy) {
        return new ContractEndTerms(policy.parameter("warningDays"), policy.source());
    }
}
