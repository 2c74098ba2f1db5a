package nl.hoofdzaakwerk.trajectory.transfer;

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
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.transfer.model.Transfer;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferPolicy;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferState;

/** Transfers that the caller's institution asked for, or that were asked of it. */
@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    /**
     * What is so about a candidate who may go.
     *
     * @param guidedBySender whether a coach of the sender guides now
     */
    record Standing(TransferPolicy.Facts facts, boolean guidedBySender) {}

    /** Who is meant, for the institution that is asked. */
    record Person(
            String givenName, String familyNamePrefix, String familyName, LocalDate birthDate, String municipality) {}

    /** Newest first; {@code state} null for all. */
    List<Transfer> page(Caller caller, TransferState state, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        String where = "(sender = :organisation or receiver = :organisation)";
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

    List<Transfer> of(UUID candidateId) {
        return list("candidateId = ?1 order by id", candidateId);
    }

    boolean isRequested(UUID candidateId) {
        return count("candidateId = ?1 and state = ?2", candidateId, TransferState.REQUESTED) > 0;
    }

    Optional<Transfer> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Reads it anew and holds it. */
    void lock(Transfer transfer) {
        getEntityManager().refresh(transfer, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds the candidate until the end of the transaction. */
    Standing hold(UUID candidateId, OrganisationAlias sender, OrganisationAlias receiver, LocalDate on) {
        Tuple row = (Tuple) getEntityManager()
                .createNativeQuery(
                        "select has_ground, being_erased, guided_by_sender"
                                + " from transfer_facts(:candidate, :sender, :receiver, :day)",
                        Tuple.class)
                .setParameter("candidate", candidateId)
                .setParameter("sender", sender.value())
                .setParameter("receiver", receiver.value())
                .setParameter("day", on)
                .getSingleResult();
        return new Standing(
                new TransferPolicy.Facts(row.get(0, Boolean.class), row.get(1, Boolean.class)),
                row.get(2, Boolean.class));
    }

    /** Empty unless it is asked of the caller's institution now, and the person's consent holds. */
    Optional<Person> person(UUID id, LocalDate on) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select given_name, family_name_prefix, family_name, birth_date, municipality"
                                + " from transfer_person(:transfer, :day)",
                        Tuple.class)
                .setParameter("transfer", id)
                .setParameter("day", on)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Tuple.class::cast)
                .map(row -> new Person(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, String.class)));
    }

    /** Makes the candidate, and all that is about the candidate, the receiver's. */
    void move(UUID id, String coach, String by, Instant now, LocalDate today) {
        flush();
        getEntityManager()
                .createNativeQuery(
                        "select cast(move_candidate(:transfer, :coach, :by, :now, :day) as text)", String.class)
                .setParameter("transfer", id)
                .setParameter("coach", coach)
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("day", today)
                .getSingleResult();
        getEntityManager().clear();
    }
}
