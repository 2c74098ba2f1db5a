package nl.hoofdzaakwerk.employer.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.commitment.model.Balance;
import nl.hoofdzaakwerk.employer.commitment.model.Bucket;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** Commitments with their entries; a commitment is locked while entries are added. */
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {
    private final TransactionLocks locks;

    Commitments(TransactionLocks locks) {
        this.locks = locks;
    }

    Optional<Commitment> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(commitment -> caller.worksIn(commitment.region()));
    }

    Optional<Commitment> lockVisible(UUID id, Caller caller) {
        return lock(id).filter(commitment -> caller.worksIn(commitment.region()));
    }

    Optional<Commitment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The commitment a vacancy gives shape to, locked; nobody else links that vacancy until the transaction ends. */
    Optional<Commitment> lockOfVacancy(UUID vacancyId) {
        locks.take("commitment of vacancy " + vacancyId);
        return Optional.ofNullable(getEntityManager().find(CommitmentVacancy.class, vacancyId))
                .flatMap(link -> lock(link.commitmentId));
    }

    List<Commitment> page(List<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
        return query.range(0, page.limit()).list();
    }

    void keep(CommitmentEntry entry) {
        getEntityManager().persist(entry);
    }

    void keep(CommitmentVacancy link) {
        getEntityManager().persist(link);
    }

    /** Newest first. */
    List<CommitmentEntry> entries(UUID commitmentId, int limit) {
        return getEntityManager()
                .createQuery("from CommitmentEntry where commitmentId = :id order by id desc", CommitmentEntry.class)
                .setParameter("id", commitmentId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<UUID> vacancies(UUID commitmentId) {
        return getEntityManager()
                .createQuery(
                        "select vacancyId from CommitmentVacancy where commitmentId = :id order by vacancyId",
                        UUID.class)
                .setParameter("id", commitmentId)
                .getResultList();
    }

    /** Where the place is that a match took last; empty when it never took one. */
    Optional<Bucket> placeOf(UUID commitmentId, UUID matchId) {
        return getEntityManager()
                .createQuery(
                        "from CommitmentEntry where commitmentId = :id and matchId = :match order by id desc",
                        CommitmentEntry.class)
                .setParameter("id", commitmentId)
                .setParameter("match", matchId)
                .setMaxResults(1)
                .getResultStream()
                .map(entry -> entry.to)
                .findFirst();
    }

    /** The employer of a commitment in the caller's regions, without reading the rest of it. */
    Optional<UUID> employerOf(UUID id, Caller caller) {
        return getEntityManager()
                .createQuery("select employerId, region from Commitment where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(row -> caller.worksIn(new RegionCode(row.get(1, String.class))))
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }

    boolean isFilledBy(UUID placementId) {
        return getEntityManager()
                        .createQuery("select count(*) from CommitmentEntry where placementId = :id", Long.class)
                        .setParameter("id", placementId)
                        .getSingleResult()
                > 0;
    }

    /** Commitments with open places whose last day has passed, by id, for each is read again under its lock. */
    List<UUID> overdue(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select id from Commitment where validUntil < :today and balance.open > 0 order by validUntil, id",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    Balance balanceOfEmployer(List<UUID> family) {
        return sum("employerId in ?1", family);
    }

    Balance balanceOfRegion(RegionCode region) {
        return sum("region = ?1", region.value());
    }

    private Balance sum(String where, Object parameter) {
        var row = getEntityManager()
                .createQuery(
                        "select sum(balance.open), sum(balance.matched), sum(balance.filled), sum(balance.expired),"
                                + " sum(balance.withdrawn) from Commitment where " + where,
                        Tuple.class)
                .setParameter(1, parameter)
                .getSingleResult();
        return new Balance(count(row, 0), count(row, 1), count(row, 2), count(row, 3), count(row, 4));
    }

    private static int count(Tuple row, int place) {
        return Optional.ofNullable(row.get(place, Long.class))
                .map(Math::toIntExact)
                .orElse(0);
    }
}
