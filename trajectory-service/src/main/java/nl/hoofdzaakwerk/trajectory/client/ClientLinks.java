package nl.hoofdzaakwerk.trajectory.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLink;

/** Links to the candidates that the caller sees. */
@ApplicationScoped
class ClientLinks implements PanacheRepositoryBase<ClientLink, UUID> {

    /** Newest first. */
    List<ClientLink> of(UUID candidateId) {
        return list("candidateId = ?1 order by id desc", candidateId);
    }

    Optional<ClientLink> forChange(UUID candidateId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(link -> link.candidateId().equals(candidateId));
    }

    /** Of two at once with the same code, one waits for the other. */
    Optional<ClientLink> forOpening(TicketCode code) {
        return find("digest", code.digest())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<ClientLink> ofSession(TicketCode session) {
        return find("sessionDigest", session.digest()).firstResultOptional();
    }
}
