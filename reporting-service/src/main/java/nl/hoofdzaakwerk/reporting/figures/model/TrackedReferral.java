package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralFact;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.events.Referrer;
import nl.hoofdzaakwerk.events.RefusalReason;
import nl.hoofdzaakwerk.kit.Ids;

/**
 * What reporting knows of a referral, under a pseudonym that no other service has. Facts may come in any order: an
 * answer heard first is kept, and counts from the moment it is known when the referral was made. Being taken on gives
 * way to each other outcome; of the others, the latest day holds.
 */
@Entity
@Table(name = "referral_fact")
public class TrackedReferral {
    /** Columns of {@link #values()}. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "pseudonym",
            "subject",
            "region",
            "organisation",
            "referrer",
            "made_on",
            "outcome",
            "refusal_reason",
            "answered_on",
            "answered_by");

    @Id
    private UUID id;

    private UUID pseudonym;
    private UUID subject;
    private String region;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Referrer referrer;

    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    private ReferralOutcome outcome;

    @Enumerated(EnumType.STRING)
    private RefusalReason refusalReason;

    private LocalDate answeredOn;
    private long answeredBy;

    protected TrackedReferral() {}

    /** A referral of which nothing is known yet but its pseudonym. */
    public TrackedReferral(UUID pseudonym) {
        this.id = Ids.next();
        this.pseudonym = pseudonym;
    }

    /** Under which pseudonym a fact's referral is known. */
    public static UUID pseudonymOf(ReferralFact fact) {
        return switch (fact) {
            case ReferralMade made -> made.referralFactId();
            case ReferralAnswered answered -> answered.referralFactId();
        };
    }

    /** Empty once it is erased. */
    public Optional<UUID> pseudonym() {
        return Optional.ofNullable(pseudonym);
    }

    /** Whether it is known when it was made; only then it is counted. */
    public boolean isMade() {
        return madeOn != null;
    }

    /**
     * Takes in a fact of this referral.
     *
     * @param sequence place among what was told of who is referred
     */
    public void takeIn(ReferralFact fact, long sequence) {
        switch (fact) {
            case ReferralMade made -> made(made);
            case ReferralAnswered answered -> answered(answered, sequence);
        }
    }

    private void made(ReferralMade made) {
        if (outcome == null) {
            subject = made.subjectId();
        }
        region = made.region().value();
        organisation = made.organisation().value();
        referrer = made.referrer();
        madeOn = made.madeOn();
    }

    private void answered(ReferralAnswered answered, long sequence) {
        if (region == null) {
            region = answered.region().value();
        }
        if (outcome == null || isCandidate(answered.outcome())) {
            subject = answered.subjectId();
        }
        if (outcome == null || givesWayTo(answered)) {
            outcome = answered.outcome();
            refusalReason = answered.reason();
            answeredOn = answered.answeredOn();
            answeredBy = sequence;
        }
    }

    /** From then on the person is known under the pseudonym of a candidate. */
    private static boolean isCandidate(ReferralOutcome outcome) {
        return switch (outcome) {
            case CONFIRMED, STARTED -> true;
            case REFUSED, REVOKED -> false;
        };
    }

    private boolean givesWayTo(ReferralAnswered answered) {
        boolean wasTakenOn = outcome == ReferralOutcome.CONFIRMED;
        boolean isTakenOn = answered.outcome() == ReferralOutcome.CONFIRMED;
        if (wasTakenOn != isTakenOn) {
            return wasTakenOn;
        }
        int later = answered.answeredOn().compareTo(answeredOn);
        return later > 0 || later == 0 && answered.outcome().compareTo(outcome) > 0;
    }

    /** Erases the person: what remains is that in some year and region someone was referred, and what came of it. */
    public void forget() {
        pseudonym = null;
        subject = null;
        organisation = null;
        referrer = null;
        refusalReason = null;
        madeOn = Coarse.year(madeOn);
        answeredOn = Coarse.year(answeredOn);
    }

    /** As the table holds it, by {@link #COLUMNS}. */
    public List<Object> values() {
        return Arrays.asList(
                id,
                pseudonym,
                subject,
                region,
                organisation,
                referrer,
                madeOn,
                outcome,
                refusalReason,
                answeredOn,
                answeredBy);
    }
}
