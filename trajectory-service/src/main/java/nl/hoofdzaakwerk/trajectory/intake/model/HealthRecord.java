package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.TargetGroup;

/** A candidate's {@link Health}, in a table only the treating side can read (G3). */
@Entity
@Table(name = "candidate_health")
public class HealthRecord {
    @Id
    private UUID candidateId;

    @Version
    private long version;

    private OrganisationAlias organisation;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    private CareSetting careSetting;

    protected HealthRecord() {}

    public HealthRecord(UUID candidateId, OrganisationAlias organisation, Health health) {
        this.candidateId = candidateId;
        this.organisation = organisation;
        this.targetGroup = health.targetGroup();
        this.careSetting = health.careSetting();
    }

    /** The person gets care elsewhere. */
    public void moveTo(CareSetting setting) {
        careSetting = setting;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public Health health() {
        return new Health(targetGroup, careSetting);
    }
}
