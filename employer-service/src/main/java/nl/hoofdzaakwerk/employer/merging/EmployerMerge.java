package nl.hoofdzaakwerk.employer.merging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.merging.model.MergeAct;
import nl.hoofdzaakwerk.employer.merging.model.MergeGround;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** That a record was merged into another, or stands by itself again, as it is kept for good. */
@Entity
@Table(name = "employer_merge")
class EmployerMerge {
    @Id
    UUID id;

    String region;
    UUID survivorId;
    UUID mergedId;

    @Enumerated(EnumType.STRING)
    MergeAct act;

    @Enumerated(EnumType.STRING)
    MergeGround ground;

    String reason;
    String organisation;
    String madeBy;
    LocalDate madeOn;
    Instant recordedAt;

    protected EmployerMerge() {}

    private EmployerMerge(UUID id, UUID survivorId, Employer merged, String reason, Caller by) {
        this.id = id;
        this.region = merged.region().value();
        this.survivorId = survivorId;
        this.mergedId = merged.id();
        this.reason = reason;
        this.organisation = by.organisation().value();
        this.madeBy = by.user();
    }

    static EmployerMerge merged(
            UUID id, UUID survivorId, Employer merged, MergeGround ground, String reason, Caller by) {
        var merge = new EmployerMerge(id, survivorId, merged, reason, by);
        merge.act = MergeAct.MERGED;
        merge.ground = ground;
        return merge;
    }

    static EmployerMerge unmerged(UUID id, UUID survivorId, Employer merged, String reason, Caller by) {
        var merge = new EmployerMerge(id, survivorId, merged, reason, by);
        merge.act = MergeAct.UNMERGED;
        return merge;
    }

    EmployerMerge at(LocalDate day, Instant moment) {
        madeOn = day;
        recordedAt = moment;
        return this;
    }
}
