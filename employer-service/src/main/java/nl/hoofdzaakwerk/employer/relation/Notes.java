package nl.hoofdzaakwerk.employer.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Internal notes; each query names the caller's organisation, and the database's policy does too. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<EmployerNote, UUID> {
    List<EmployerNote> newest(List<UUID> family, Caller caller, UUID after, int limit) {
        var organisation = caller.organisation().value();
        var query = after == null
                ? find("employerId in ?1 and organisation = ?2 order by id desc", family, organisation)
                : find(
                        "employerId in ?1 and organisation = ?2 and id < ?3 order by id desc",
                        family,
                        organisation,
                        after);
        return query.range(0, limit - 1).list();
    }
}
