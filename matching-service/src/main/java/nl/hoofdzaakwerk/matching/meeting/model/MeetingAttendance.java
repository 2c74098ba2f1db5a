package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** That an organisation was at a meeting in some function, or was not and why (E1). Names no person. Never changed. */
@Entity
@Table(name = "meeting_attendance")
public class MeetingAttendance {

    @Id
    private UUID id;

    private UUID meetingId;
    private String region;
    private String organisation;
    private String kind;
    private String function;
    private boolean present;
    private String reason;
    private Instant notedAt;
    private String notedBy;

    protected MeetingAttendance() {}

    /**
     * @param kind of organisation, such as WSP or GGZ
     * @param reason why it was not there; null when it was
     */
    public MeetingAttendance(
            UUID id,
            MatchingMeeting meeting,
            OrganisationAlias organisation,
            String kind,
            String function,
            String reason,
            Instant notedAt,
            String notedBy) {
        this.id = id;
        this.meetingId = meeting.id();
        this.region = meeting.region().value();
        this.organisation = organisation.value();
        this.kind = kind;
        this.function = function;
        this.present = reason == null;
        this.reason = reason;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    /** Of organisation, such as WSP or GGZ. */
    public String kind() {
        return kind;
    }

    public String function() {
        return function;
    }

    public boolean isPresent() {
        return present;
    }

    /** Why it was not there; null when it was. */
    public String reason() {
        return reason;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
