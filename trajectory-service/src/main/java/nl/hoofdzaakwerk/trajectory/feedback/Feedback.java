package nl.hoofdzaakwerk.trajectory.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.feedback.model.FeedbackGiver;
import nl.hoofdzaakwerk.trajectory.feedback.model.Scores;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** What a client or an employer said of a trajectory; written down by who guides. */
@Entity
class Feedback {
    @Id
    private UUID id;

    private UUID trajectoryId;
    private UUID candidateId;
    private OrganisationAlias organisation;
    private RegionCode region;

    @Enumerated(EnumType.STRING)
    private FeedbackGiver giver;

    private LocalDate givenOn;
    private int resultOriented;
    private int clearContact;
    private int lessBureaucracy;
    private String remark;
    private String recordedBy;
    private Instant recordedAt;

    protected Feedback() {}

    /** What was said, and when. */
    record Answer(FeedbackGiver giver, LocalDate givenOn, Scores scores, Optional<String> remark) {}

    Feedback(UUID id, Trajectory trajectory, Answer answer, String recordedBy, Instant now) {
        this.id = id;
        this.trajectoryId = trajectory.id();
        this.candidateId = trajectory.candidateId();
        this.organisation = trajectory.organisation();
        this.region = trajectory.region();
        this.giver = answer.giver();
        this.givenOn = answer.givenOn();
        this.resultOriented = answer.scores().resultOriented();
        this.clearContact = answer.scores().clearContact();
        this.lessBureaucracy = answer.scores().lessBureaucracy();
        this.remark = answer.remark().orElse(null);
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    Answer answer() {
        return new Answer(
                giver, givenOn, new Scores(resultOriented, clearContact, lessBureaucracy), Optional.ofNullable(remark));
    }
}
