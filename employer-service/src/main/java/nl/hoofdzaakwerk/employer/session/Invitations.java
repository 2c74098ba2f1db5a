package nl.hoofdzaakwerk.employer.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.session.model.Invitation;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** Who is on the list of a session; whoever sees the session sees its list. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    List<Invitation> of(UUID session) {
        return list("sessionId = ?1 order by id", session);
    }

    Optional<Invitation> lock(UUID id, UUID session) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(invitation -> invitation.sessionId().equals(session));
    }

    boolean isInvited(UUID session, UUID employer) {
        return count("sessionId = ?1 and employerId = ?2", session, employer) > 0;
    }

    List<Invitation> page(UUID session, PageRequest page) {
        var query = page.after() == null
                ? find("sessionId = ?1 order by id desc", session)
                : find("sessionId = ?1 and id < ?2 order by id desc", session, page.after());
        return query.range(0, page.limit()).list();
    }
}
