package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.privacy.model.EmergencyAccess;

/** Emergency accesses: the caller's own while open, and for a privacy officer those to the own candidates. */
@ApplicationScoped
class EmergencyAccesses implements PanacheRepositoryBase<EmergencyAccess, UUID> {
    /** Where a candidate is treated and lives. */
    record Target(OrganisationAlias treating, RegionCode region) {}

    Optional<Target> target(UUID candidateId) {
        Tuple row = (Tuple) getEntityManager()
                .createNativeQuery("select treating, region from emergency_target(:candidate)", Tuple.class)
                .setParameter("candidate", candidateId)
                .getSingleResult();
        return Optional.ofNullable(row.get(0, String.class))
                .map(treating -> new Target(new OrganisationAlias(treating), new RegionCode(row.get(1, String.class))));
    }

    /** For the rest of the transaction, row-level security lets the caller look at this one candidate. */
    void use(EmergencyAccess access) {
        getEntityManager()
                .createNativeQuery("select set_config('hw.emergency', :id, true)", String.class)
                .setParameter("id", access.id().toString())
                .getSingleResult();
    }

    Optional<EmergencyAccess> forReview(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<EmergencyAccess> page(Caller caller, boolean unreviewed, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("treating", caller.organisation()));
        String where = "treating = :treating" + (unreviewed ? " and reviewedAt is null" : "");
        if (page.after() != null) {
            where += " and id < :after";
            parameters.put("after", page.after());
        }
        return find(where + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }
}
