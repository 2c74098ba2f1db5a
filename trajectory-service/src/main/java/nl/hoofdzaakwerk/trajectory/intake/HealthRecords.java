package nl.hoofdzaakwerk.trajectory.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.intake.model.HealthRecord;

/** Health data; empty for whoever is not the treating side (G3). */
@ApplicationScoped
public class HealthRecords implements PanacheRepositoryBase<HealthRecord, UUID> {

    /** What the caller may know of a candidate's health. */
    public Optional<Health> visibleOf(UUID candidateId) {
        return findByIdOptional(candidateId).map(HealthRecord::health);
    }

    /**
     * What the service itself needs for a decision or a pseudonymous fact, whoever calls. Never goes into an answer to
     * a caller for whom {@link #visibleOf} is empty.
     */
    public Health forFacts(UUID candidateId) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery("select target_group, care_setting from health_for_facts(:candidate)")
                .setParameter("candidate", candidateId)
                .getSingleResult();
        return new Health(TargetGroup.valueOf((String) row[0]), CareSetting.valueOf((String) row[1]));
    }
}
