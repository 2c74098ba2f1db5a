package nl.hoofdzaakwerk.employer.pipeline.own;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.own.model.PipelineCard;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** Cards on pipelines of organisations; a caller meets those of the own organisation only. */
@ApplicationScoped
class PipelineCards implements PanacheRepositoryBase<PipelineCard, UUID> {
    private final TransactionLocks locks;

    PipelineCards(TransactionLocks locks) {
        this.locks = locks;
    }

    Optional<PipelineCard> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(card -> card.organisation().equals(caller.organisation()));
    }

    Optional<PipelineCard> lockVisible(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(card -> card.organisation().equals(caller.organisation()));
    }

    /** The card of an employer on a pipeline; nobody else can put one on until the transaction ends. */
    Optional<PipelineCard> present(UUID pipelineId, UUID employerId) {
        locks.take("pipeline card " + pipelineId + " " + employerId);
        return find("pipelineId = ?1 and employerId = ?2 and takenOffOn is null", pipelineId, employerId)
                .firstResultOptional();
    }

    /** The moves of a card, newest first. */
    List<PipelineCardMove> moves(UUID cardId, int limit) {
        return getEntityManager()
                .createQuery("from PipelineCardMove where cardId = :card order by id desc", PipelineCardMove.class)
                .setParameter("card", cardId)
                .setMaxResults(limit)
                .getResultList();
    }

    void keep(PipelineCardMove move) {
        getEntityManager().persist(move);
    }
}
