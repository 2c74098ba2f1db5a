package nl.hoofdzaakwerk.trajectory.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.intake.model.Referral;

@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    List<Referral> page(Caller caller, PageRequest page) {
        String mine = caller.kind() == OrganisationKind.GGZ
                ? "ggzOrganisation = :organisation"
                : "organisation = :organisation and referredBy = :user";
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        if (caller.kind() != OrganisationKind.GGZ) {
            parameters.put("user", caller.user());
        }
        if (page.after() != null) {
            parameters.put("after", page.after());
        }
        return find(mine + (page.after() == null ? "" : " and id < :after") + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    Optional<Referral> forDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** P1: what was referred is done, whoever guides; answers which referrals are. */
    List<UUID> finish(UUID candidateId, Instant now) {
        flush();
        List<?> finished = getEntityManager()
                .createNativeQuery("select finish_referrals(:candidate, :now)", UUID.class)
                .setParameter("candidate", candidateId)
                .setParameter("now", now)
                .getResultList();
        return finished.stream().map(UUID.class::cast).toList();
    }
}
