package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.funding.FundingCases.Referrer;
import nl.hoofdzaakwerk.trajectory.funding.model.PayerKind;

/**
 * Of which kind organisations are. Tokens of their people say so, and only they: of an organisation for which nobody
 * ever called, and which referred nobody, it is not known.
 */
@ApplicationScoped
class PayerKinds {
    private final Map<OrganisationAlias, OrganisationKind> stored = new ConcurrentHashMap<>();
    private final EntityManager entityManager;
    private final Clock clock;

    PayerKinds(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    boolean isStored(Caller caller) {
        return caller.kind() == stored.get(caller.organisation());
    }

    /** As the caller's token says, in a transaction of the caller that has to be committed by who calls. */
    void store(Caller caller) {
        entityManager
                .createNativeQuery("""
                        insert into organisation_kind as known (organisation, kind, told_at)
                        values (:organisation, :kind, :now)
                        on conflict (organisation) do update set kind = excluded.kind, told_at = excluded.told_at
                        where known.kind <> excluded.kind""")
                .setParameter("organisation", caller.organisation().value())
                .setParameter("kind", caller.kind().name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void stored(Caller caller) {
        stored.put(caller.organisation(), caller.kind());
    }

    static PayerKind of(Caller caller) {
        return of(caller.kind());
    }

    static PayerKind of(Referrer referrer) {
        return switch (referrer.kind()) {
            case MUNICIPALITY -> PayerKind.MUNICIPALITY;
            case UWV -> PayerKind.UWV;
            case GGZ -> PayerKind.OTHER;
        };
    }

    /** Empty when nobody of the organisation ever called. */
    Optional<PayerKind> of(OrganisationAlias organisation) {
        List<?> kinds = entityManager
                .createNativeQuery(
                        "select kind from organisation_kind where organisation = :organisation", String.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
        return kinds.stream().findFirst().map(kind -> of(OrganisationKind.valueOf((String) kind)));
    }

    private static PayerKind of(OrganisationKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> PayerKind.MUNICIPALITY;
            case UWV -> PayerKind.UWV;
            case GGZ, WSP, REINTEGRATION, SELF_EMPLOYED, REGION, NATIONAL -> PayerKind.OTHER;
        };
    }
}
