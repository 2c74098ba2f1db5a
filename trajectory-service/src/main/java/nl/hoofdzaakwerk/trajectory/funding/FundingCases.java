package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;

/** What a decision needs to know of a trajectory, also where the caller may not look; never goes into an answer. */
@ApplicationScoped
class FundingCases {
    private final EntityManager entityManager;
    private final TransactionLocks locks;

    FundingCases(EntityManager entityManager, TransactionLocks locks) {
        this.entityManager = entityManager;
        this.locks = locks;
    }

    /**
     * A trajectory as the rules of funding see it.
     *
     * @param organisation the treating GGZ institution
     * @param referral by whom the person was referred, if by a municipality or UWV
     */
    record FundingCase(
            UUID trajectoryId,
            UUID candidateId,
            OrganisationAlias organisation,
            Method method,
            RegionCode region,
            String municipality,
            LocalDate startDate,
            boolean ended,
            BenefitKind benefit,
            Optional<Referrer> referral) {}

    /** Who referred. */
    record Referrer(UUID referralId, OrganisationAlias organisation, ReferrerKind kind) {}

    /** The trajectory of a person whom the caller referred; empty when there is none, or the caller did not refer. */
    Optional<UUID> ofReferral(UUID referralId) {
        return Optional.ofNullable((UUID) entityManager
                .createNativeQuery("select trajectory_of_referral(:referral)", UUID.class)
                .setParameter("referral", referralId)
                .getSingleResult());
    }

    FundingCase of(UUID trajectoryId) {
        Tuple row = (Tuple) entityManager
                .createNativeQuery("select * from funding_case(:trajectory)", Tuple.class)
                .setParameter("trajectory", trajectoryId)
                .getSingleResult();
        return new FundingCase(
                trajectoryId,
                row.get("candidate_id", UUID.class),
                new OrganisationAlias(row.get("organisation", String.class)),
                Method.valueOf(row.get("method", String.class)),
                new RegionCode(row.get("region", String.class)),
                row.get("municipality", String.class),
                row.get("start_date", LocalDate.class),
                row.get("end_date") != null,
                BenefitKind.valueOf(row.get("benefit", String.class)),
                referrer(row));
    }

    private static Optional<Referrer> referrer(Tuple row) {
        return Optional.ofNullable(row.get("referral_id", UUID.class))
                .map(id -> new Referrer(
                        id,
                        new OrganisationAlias(row.get("referrer", String.class)),
                        ReferrerKind.valueOf(row.get("referrer_kind", String.class))));
    }

    /** One at a time decides on the money of a trajectory. */
    void lock(UUID trajectoryId) {
        locks.take("funding " + trajectoryId);
    }

    boolean hasWaiting(UUID trajectoryId) {
        return (Boolean) entityManager
                .createNativeQuery("select has_waiting_funding(:trajectory)", Boolean.class)
                .setParameter("trajectory", trajectoryId)
                .getSingleResult();
    }

    boolean isFunded(UUID trajectoryId, LocalDate from, LocalDate until) {
        return (Boolean) entityManager
                .createNativeQuery("select is_funded(:trajectory, :from, :until)", Boolean.class)
                .setParameter("trajectory", trajectoryId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    /** Whether any scheme set an amount for the group already. */
    boolean hasGroupAmount(UUID trajectoryId) {
        return hasGroupAmount(trajectoryId, null);
    }

    /** Whether this scheme set an amount for the group already. */
    boolean hasGroupAmount(UUID trajectoryId, String scheme) {
        return (Boolean) entityManager
                .createNativeQuery("select has_group_amount(:trajectory, cast(:scheme as text))", Boolean.class)
                .setParameter("trajectory", trajectoryId)
                .setParameter("scheme", scheme)
                .getSingleResult();
    }
}
