package nl.hoofdzaakwerk.trajectory.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.trajectory.intake.model.LeadInTalk;

@ApplicationScoped
class LeadInTalks implements PanacheRepositoryBase<LeadInTalk, UUID> {
    private final TransactionLocks locks;

    LeadInTalks(TransactionLocks locks) {
        this.locks = locks;
    }

    /** Latest first. */
    List<LeadInTalk> of(UUID candidateId) {
        return list("candidateId = ?1 order by talkDate desc, id desc", candidateId);
    }

    /** Makes whoever records a talk in the region wait for this transaction, so that caps hold. */
    void oneAtATime(RegionCode region) {
        locks.take("lead-in " + region);
    }

    /** Clients of CMD in a region who had talks, one left out. */
    int cmdClients(RegionCode region, UUID otherThan) {
        return (Integer) getEntityManager()
                .createNativeQuery("select cmd_lead_in_clients(:region, :candidate)", Integer.class)
                .setParameter("region", region.value())
                .setParameter("candidate", otherThan)
                .getSingleResult();
    }
}
