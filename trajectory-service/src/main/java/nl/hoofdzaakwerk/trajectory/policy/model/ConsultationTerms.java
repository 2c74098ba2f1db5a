package nl.hoofdzaakwerk.trajectory.policy.model;

/**
 * C1: how a region's case consultation is kept small and regular.
 *
 * @param maximumParticipants people at one meeting, at most
 * @param minimumCases cases at one meeting, usually at least
 * @param maximumCases cases at one meeting, at most
 * @param maximumMonthsBetween whole months without a meeting after which it is signalled
 * @param source document that says so
 */
public record ConsultationTerms(
        int maximumParticipants, int minimumCases, int maximumCases, int maximumMonthsBetween, String source) {
    public static final String RULE = "C1";

    public static ConsultationTerms of(RegionalPolicy policy) {
        return new ConsultationTerms(
                policy.parameter("maximumParticipants"),
                policy.parameter("minimumCases"),
                policy.parameter("maximumCases"),
                policy.parameter("maximumMonthsBetween"),
                policy.source());
    }
}
