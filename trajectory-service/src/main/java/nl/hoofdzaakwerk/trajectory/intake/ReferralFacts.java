package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.events.Referrer;
import nl.hoofdzaakwerk.events.RefusalReason;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Referral;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;
import nl.hoofdzaakwerk.trajectory.intake.model.RejectionReason;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;

/**
 * Tells reporting of referrals, pseudonymous and without health. Whom a GGZ institution registers itself, it referred
 * itself (A4): that referral goes by the candidate.
 */
@ApplicationScoped
class ReferralFacts {
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    ReferralFacts(Outbox outbox, Pseudonyms pseudonyms, Clock clock) {
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    void made(Referral referral, RegionCode region) {
        UUID unconfirmed = pseudonyms.forReporting(referral.id());
        outbox.publish(new ReferralMade(
                unconfirmed,
                unconfirmed,
                region,
                referral.ggzOrganisation(),
                referrer(referral.organisationKind()),
                today()));
    }

    void confirmed(Referral referral, Candidate candidate) {
        answered(referral.id(), candidate.id(), candidate.place().region(), ReferralOutcome.CONFIRMED, null);
    }

    /** @param candidateId of the person, or the referral's own id when there is no candidate */
    void refused(Referral referral, UUID candidateId, RegionCode region, RejectionReason reason) {
        answered(referral.id(), candidateId, region, ReferralOutcome.REFUSED, refusal(reason));
    }

    /** @param candidateId of the person, or the referral's own id when there is no candidate */
    void revoked(Referral referral, UUID candidateId, RegionCode region) {
        answered(referral.id(), candidateId, region, ReferralOutcome.REVOKED, null);
    }

    void registered(Candidate candidate) {
        UUID own = pseudonyms.forReporting(candidate.id());
        outbox.publish(new ReferralMade(
                own, own, candidate.place().region(), candidate.organisation(), Referrer.GGZ, today()));
        answered(candidate.id(), candidate.id(), candidate.place().region(), ReferralOutcome.CONFIRMED, null);
    }

    void started(UUID referralId, Candidate candidate) {
        answered(referralId, candidate.id(), candidate.place().region(), ReferralOutcome.STARTED, null);
    }

    private void answered(
            UUID referralId, UUID candidateId, RegionCode region, ReferralOutcome outcome, RefusalReason reason) {
        outbox.publish(new ReferralAnswered(
                pseudonyms.forReporting(referralId),
                pseudonyms.forReporting(candidateId),
                region,
                outcome,
                reason,
                today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Referrer referrer(ReferrerKind kind) {
        return switch (kind) {
            case GGZ -> Referrer.GGZ;
            case UWV -> Referrer.UWV;
            case MUNICIPALITY -> Referrer.MUNICIPALITY;
        };
    }

    private static RefusalReason refusal(RejectionReason reason) {
        return switch (reason) {
            case NOT_OUR_CLIENT -> RefusalReason.NOT_OUR_CLIENT;
            case PERSON_DECLINES -> RefusalReason.DECLINES;
            case NOT_REACHED -> RefusalReason.NOT_REACHED;
            case GUIDED_ALREADY -> RefusalReason.GUIDED_ALREADY;
            case NOT_IN_SCOPE -> RefusalReason.NOT_IN_SCOPE;
        };
    }
}
