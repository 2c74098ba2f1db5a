package nl.hoofdzaakwerk.trajectory.consultation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** The place of one organisation at a meeting: invited, then filled by one person, or declined (C1). */
@Entity
public class ConsultationParticipant {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private RegionCode region;
    private OrganisationAlias organisation;
    private String person;

    @Enumerated(EnumType.STRING)
    private ParticipantState state;

    private Instant invitedAt;
    private Instant answeredAt;

    protected ConsultationParticipant() {}

    public ConsultationParticipant(UUID id, ConsultationMeeting meeting, OrganisationAlias organisation, Instant now) {
        this.id = id;
        this.meetingId = meeting.id();
        this.region = meeting.region();
        this.organisation = organisation;
        this.state = ParticipantState.INVITED;
        this.invitedAt = now;
    }

    /** {@link MeetingPolicy} has said it may. */
    public void register(String who, Instant now) {
        person = who;
        state = ParticipantState.REGISTERED;
        answeredAt = now;
    }

    public void decline(Instant now) {
        person = null;
        state = ParticipantState.DECLINED;
        answeredAt = now;
    }

    public void attend(boolean present) {
        if (state == ParticipantState.REGISTERED) {
            state = present ? ParticipantState.ATTENDED : ParticipantState.ABSENT;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    /** The user who comes. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    public ParticipantState state() {
        return state;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
