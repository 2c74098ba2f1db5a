package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.trajectory.privacy.model.Erasure;
import nl.hoofdzaakwerk.trajectory.privacy.model.ErasureState;
import nl.hoofdzaakwerk.trajectory.subject.ErasedSubjects;

/** Demands to be erased, and the services that have to carry them out. */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, UUID> {
    private final TransactionLocks locks;

    Erasures(TransactionLocks locks) {
        this.locks = locks;
    }

    /** A service's share; {@code confirmedAt} is null while it has not answered. */
    record Share(UUID erasureId, String service, Instant demandedAt, Instant confirmedAt) {}

    /** Whose file was kept long enough. */
    record Expired(UUID candidateId, String organisation) {}

    /** Until the end of the transaction nobody else demands or carries out erasure of this candidate. */
    void lock(UUID candidateId) {
        locks.take("erasure " + candidateId);
    }

    /** The demand that is open or was carried out. */
    Optional<Erasure> standing(UUID candidateId) {
        return find("candidateId = ?1 and state <> ?2", candidateId, ErasureState.REFUSED)
                .firstResultOptional();
    }

    Optional<Erasure> forDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Erasure> of(UUID candidateId) {
        return list("candidateId = ?1 order by id desc", candidateId);
    }

    List<Erasure> page(Caller caller, ErasureState state, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        String where = "organisation = :organisation";
        if (state != null) {
            where += " and state = :state";
            parameters.put("state", state);
        }
        if (page.after() != null) {
            where += " and id < :after";
            parameters.put("after", page.after());
        }
        return find(where + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** @param eventId by which it was demanded; the confirmation names it */
    void demanded(Erasure erasure, UUID eventId, ErasureDemanded demand) {
        getEntityManager()
                .createNativeQuery("""
                        insert into erasure_demand (id, erasure_id, receiver, pseudonym_digest, demanded_at)
                        values (:id, :erasure, :receiver, :digest, :now)""")
                .setParameter("id", eventId)
                .setParameter("erasure", erasure.id())
                .setParameter("receiver", demand.receiver())
                .setParameter("digest", ErasedSubjects.digest(demand.pseudonym()))
                .setParameter("now", demand.demandedAt())
                .executeUpdate();
    }

    /** @return the erasure of which this was the last confirmation, if it was */
    Optional<Erasure> confirm(WithdrawalConfirmed confirmation) {
        List<?> confirmed = getEntityManager()
                .createNativeQuery("""
                        update erasure_demand set confirmed_at = :at
                        where id = :event and receiver = :receiver and confirmed_at is null
                        returning erasure_id""", UUID.class)
                .setParameter("at", confirmation.confirmedAt())
                .setParameter("event", confirmation.withdrawalEventId())
                .setParameter("receiver", confirmation.receiver())
                .getResultList();
        return confirmed.stream()
                .map(UUID.class::cast)
                .findFirst()
                .flatMap(this::forDecision)
                .filter(erasure ->
                        shares(List.of(erasure.id())).stream().allMatch(share -> share.confirmedAt() != null));
    }

    @SuppressWarnings("unchecked")
    List<Share> shares(List<UUID> erasures) {
        if (erasures.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select erasure_id, receiver, min(demanded_at),
                            case when bool_and(confirmed_at is not null) then max(confirmed_at) end
                        from erasure_demand where erasure_id in (:erasures) group by 1, 2 order by 1, 2""", Tuple.class)
                .setParameter("erasures", erasures)
                .getResultList();
        return rows.stream()
                .map(row -> new Share(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Expired> keptLongEnough(LocalDate today) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select candidate_id, organisation from kept_long_enough(:today)", Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(row -> new Expired(row.get(0, UUID.class), row.get(1, String.class)))
                .toList();
    }
}
