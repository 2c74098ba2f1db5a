package nl.hoofdzaakwerk.employer.vacancy.model;

import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.DisclosureLevel;

/**
 * What an employer offers and asks of somebody of the target group (rules D5 and X16).
 *
 * @param jobCoachAccess whether a job coach may come along; empty when not asked
 * @param leastDisclosure how much the employer has to know of who takes it, as with a place reserved for the target
 *     group; empty is nothing
 * @param countsForJobAgreement whether the place counts for the job agreement (banenafspraak)
 */
public record TargetGroupTerms(
        Optional<Boolean> jobCoachAccess,
        Optional<DisclosureLevel> leastDisclosure,
        Optional<Boolean> countsForJobAgreement) {
    public static final TargetGroupTerms NOT_ASKED =
            new TargetGroupTerms(Optional.empty(), Optional.empty(), Optional.empty());

    public TargetGroupTerms {
        Objects.requireNonNull(jobCoachAccess);
        Objects.requireNonNull(leastDisclosure);
        Objects.requireNonNull(countsForJobAgreement);
    }
}
