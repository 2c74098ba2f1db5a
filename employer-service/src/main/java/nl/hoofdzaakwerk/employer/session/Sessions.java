package nl.hoofdzaakwerk.employer.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.session.model.Session;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The sessions; of the own organisation, and those shared in the caller's regions. The database limits them too. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {
    private static final String VISIBLE = "((shared = true and region in ?1) or organisation = ?2)";

    Optional<Session> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(session -> sees(session, caller));
    }

    /** A session the caller sees, locked until the transaction ends. */
    Optional<Session> lockVisible(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(session -> sees(session, caller));
    }

    List<Session> page(Caller caller, PageRequest page) {
        var regions = caller.regions().stream().map(RegionCode::value).toList();
        var own = caller.organisation().value();
        var query = page.after() == null
                ? find(VISIBLE + " order by id desc", regions, own)
                : find(VISIBLE + " and id < ?3 order by id desc", regions, own, page.after());
        return query.range(0, page.limit()).list();
    }

    private static boolean sees(Session session, Caller caller) {
        return session.isShared() && caller.worksIn(session.region())
                || session.organisation().equals(caller.organisation());
    }
}
