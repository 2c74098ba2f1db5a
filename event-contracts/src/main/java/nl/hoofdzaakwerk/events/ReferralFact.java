package nl.hoofdzaakwerk.events;

import java.util.UUID;

/** A fact about a referral, for reporting: pseudonymous, without anything of health. */
public sealed interface ReferralFact extends Event permits ReferralMade, ReferralAnswered {
    /** Pseudonym of who is referred, known to reporting only. */
    UUID subjectId();

    RegionCode region();

    @Override
    default String subject() {
        return subjectId().toString();
    }
}
