package nl.hoofdzaakwerk.reporting.programme.commitment.model;

import java.time.LocalDate;
import java.util.List;

/**
 * F6: whether a region is ready, and for each requirement who meets it.
 *
 * @param judged all requirements, in order
 */
public record Readiness(LocalDate day, List<Judged> judged) {
    public Readiness {
        judged = List.copyOf(judged);
    }

    /**
     * A requirement and who meets it.
     *
     * @param organisations each once, in order of their name
     */
    public record Judged(ReadinessRequirement requirement, List<String> organisations) {
        public Judged {
            organisations = List.copyOf(organisations);
        }

        public boolean isMet() {
            return organisations.size() >= requirement.atLeast();
        }
    }

    /**
     * Judges a region by its commitments on a day.
     *
     * @param centre name of its centre municipality
     */
    public static Readiness judge(ReadinessRule rule, List<Commitment> commitments, String centre, LocalDate day) {
        List<Commitment> standing =
                commitments.stream().filter(one -> one.standsOn(day)).toList();
        return new Readiness(
                day,
                rule.requirements().stream()
                        .map(requirement -> new Judged(requirement, whoMeets(requirement, standing, centre)))
                        .toList());
    }

    /** Ready when every requirement is met. */
    public boolean isReady() {
        return judged.stream().allMatch(Judged::isMet);
    }

    private static List<String> whoMeets(ReadinessRequirement requirement, List<Commitment> standing, String centre) {
        return standing.stream()
                .filter(one -> requirement.isMetBy(one, centre))
                .map(Commitment::organisation)
                .distinct()
                .sorted()
                .toList();
    }
}
