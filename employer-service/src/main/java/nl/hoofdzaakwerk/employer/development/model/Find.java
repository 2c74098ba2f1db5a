package nl.hoofdzaakwerk.employer.development.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An employer, vacancy, visit sequence or wish linked to a task; stays once linked. */
@Entity
@Table(name = "job_development_find")
public class Find {
    @Id
    private UUID id;

    private UUID taskId;
    private String region;

    @Enumerated(EnumType.STRING)
    private FindKind kind;

    private UUID targetId;
    private LocalDate foundOn;

    /** For JPA. */
    protected Find() {}

    public Find(UUID id, DevelopmentTask task, FindKind kind, UUID targetId, LocalDate foundOn) {
        this.id = id;
        this.taskId = task.id();
        this.region = task.region().value();
        this.kind = kind;
        this.targetId = targetId;
        this.foundOn = foundOn;
    }

    public UUID taskId() {
        return taskId;
    }

    public FindKind kind() {
        return kind;
    }

    /** Id of the employer, vacancy, visit sequence or wish. */
    public UUID targetId() {
        return targetId;
    }

    public LocalDate foundOn() {
        return foundOn;
    }
}
