package nl.hoofdzaakwerk.employer.contactperson.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * P7: a contact person is kept on a ground of the AVG that fits and is looked at again on a day to come, at the latest
 * after the term that is set. A preferred channel takes the number or address it needs. A public body at its task has
 * no legitimate interest (AVG art. 6(1), last sentence).
 */
public final class ContactPersonPolicy {
    private static final String RULE = "P7";

    private ContactPersonPolicy() {}

    /**
     * @param byPublicBody whether a municipality or UWV keeps the person
     * @return all that stands in the way
     */
    public static List<Refusal> judge(ContactDetails details, boolean byPublicBody) {
        var reasons = new ArrayList<Refusal>();
        if (byPublicBody && details.lawfulBasis() == LawfulBasis.LEGITIMATE_INTEREST) {
            reasons.add(Refusal.of("/lawfulBasis", RULE, "ground-not-for-public-body"));
        }
        details.preferredChannel().flatMap(channel -> missing(details, channel)).ifPresent(reasons::add);
        return reasons;
    }

    /**
     * When the person is looked at again.
     *
     * @param wanted the latest day the term allows when empty
     * @param termMonths the longest time until then
     */
    public static ReviewDay reviewDay(Optional<LocalDate> wanted, LocalDate today, int termMonths) {
        var latest = today.plusMonths(termMonths);
        var day = wanted.orElse(latest);
        if (day.isBefore(today)) {
            return new ReviewDay.Refused(Refusal.of("/reviewOn", RULE, "review-in-the-past", today));
        }
        if (day.isAfter(latest)) {
            return new ReviewDay.Refused(Refusal.of("/reviewOn", RULE, "review-after-term", latest, termMonths));
        }
        return new ReviewDay.Fixed(day);
    }

    /** When a person is looked at again, or why not then. */
    public sealed interface ReviewDay {
        record Fixed(LocalDate day) implements ReviewDay {}

        record Refused(Refusal reason) implements ReviewDay {}
    }

    private static Optional<Refusal> missing(ContactDetails details, PreferredChannel channel) {
        var reachable =
                switch (channel) {
                    case PHONE -> details.telephone().isPresent();
                    case EMAIL -> details.email().isPresent();
                    case VISIT, VIDEO_CALL -> true;
                };
        return reachable
                ? Optional.empty()
                : Optional.of(Refusal.of("/preferredChannel", RULE, "channel-without-address", channel));
    }
}
