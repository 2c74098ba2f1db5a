package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody was proposed for guidance (rules A4 and P1).
 *
 * @param referralFactId pseudonym of the referral, known to reporting only
 * @param subjectId pseudonym of who is referred, known to reporting only
 * @param organisation GGZ institution that is asked
 */
public record ReferralMade(
        UUID referralFactId,
        UUID subjectId,
        RegionCode region,
        OrganisationAlias organisation,
        Referrer referrer,
        LocalDate madeOn)
        implements ReferralFact {
    public ReferralMade {
        Check.present("referralFactId", referralFactId);
        Check.present("subjectId", subjectId);
        Check.present("region", region);
        Check.present("organisation", organisation);
        Check.present("referrer", referrer);
        Check.present("madeOn", madeOn);
    }
}
