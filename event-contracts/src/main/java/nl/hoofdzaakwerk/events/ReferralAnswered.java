package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A referral got on: was confirmed, refused or taken back, or guidance began. Confirmed gives way to each other
 * outcome, whatever the order in which they are heard.
 *
 * @param referralFactId pseudonym of the referral, known to reporting only
 * @param subjectId pseudonym of who is referred; once confirmed that of the candidate, and it holds instead of what
 *     {@link ReferralMade} told
 * @param reason of a refusal, and of nothing else; absent when it was not told
 */
public record ReferralAnswered(
        UUID referralFactId,
        UUID subjectId,
        RegionCode region,
        ReferralOutcome outcome,
        @Nullable RefusalReason reason,
        LocalDate answeredOn)
        implements ReferralFact {
    public ReferralAnswered {
        Check.present("referralFactId", referralFactId);
        Check.present("subjectId", subjectId);
        Check.present("region", region);
        Check.present("outcome", outcome);
        Check.require(reason == null || outcome == ReferralOutcome.REFUSED, "reason", "belongs to a refusal");
        Check.present("answeredOn", answeredOn);
    }
}
