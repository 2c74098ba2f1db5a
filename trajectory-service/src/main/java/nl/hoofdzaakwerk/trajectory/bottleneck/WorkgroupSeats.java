package nl.hoofdzaakwerk.trajectory.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/** For which kinds of organisation somebody sits in the national workgroup (A19). */
@ApplicationScoped
class WorkgroupSeats {
    private final EntityManager entityManager;
    private final Clock clock;

    WorkgroupSeats(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Replaces what the user had; without kinds the user has no seat any more. */
    void seat(Caller caller, String user, Collection<OrganisationKind> kinds) {
        entityManager
                .createNativeQuery("delete from workgroup_seat where organisation = :organisation and user_id = :user")
                .setParameter("organisation", caller.organisation().value())
                .setParameter("user", user)
                .executeUpdate();
        for (OrganisationKind kind : new TreeSet<>(kinds)) {
            entityManager
                    .createNativeQuery("""
                            insert into workgroup_seat (organisation, user_id, organisation_kind, seated_by, seated_at)
                            values (:organisation, :user, :kind, :by, :now) on conflict do nothing""")
                    .setParameter("organisation", caller.organisation().value())
                    .setParameter("user", user)
                    .setParameter("kind", kind.name())
                    .setParameter("by", caller.user())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    /** Kinds by user. */
    Map<String, TreeSet<OrganisationKind>> of(Caller caller) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select user_id, organisation_kind from workgroup_seat where organisation = :organisation"
                                + " order by user_id",
                        Tuple.class)
                .setParameter("organisation", caller.organisation().value())
                .getResultList();
        Map<String, TreeSet<OrganisationKind>> seats = new LinkedHashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> seats.computeIfAbsent(
                        row.get(0, String.class), user -> new TreeSet<>())
                .add(OrganisationKind.valueOf(row.get(1, String.class))));
        return seats;
    }
}
