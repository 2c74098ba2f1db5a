package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * One matching meeting of a region: planned by the WSP's chair, with an agenda that follows every change until the
 * chair closes it; then each pair gets its decision, until the meeting ends and its record stands.
 */
@Entity
@Table(name = "matching_meeting")
public class MatchingMeeting {

    @Id
    private UUID id;

    private String region;
    private String organisation;
    private LocalDate meetingDate;

    @Enumerated(EnumType.STRING)
    private MeetingStage stage;

    private Instant agendaClosedAt;
    private UUID seriesId;
    private LocalDate seriesDate;
    private LocalTime startTime;
    private Integer lengthMinutes;
    private String place;
    private String cancelReason;
    private Long agendaTotal;
    private String agendaRules;
    private Instant endedAt;

    @Version
    private long version;

    protected MatchingMeeting() {}

    public MatchingMeeting(UUID id, RegionCode region, OrganisationAlias organisation, LocalDate meetingDate) {
        this.id = id;
        this.region = region.value();
        this.organisation = organisation.value();
        this.meetingDate = meetingDate;
        this.stage = MeetingStage.PLANNED;
    }

    /** The meeting of a series on that day. */
    public static MatchingMeeting of(UUID id, MeetingSeries series, LocalDate date) {
        MatchingMeeting meeting = new MatchingMeeting(id, series.region(), series.organisation(), date);
        meeting.seriesId = series.id();
        meeting.seriesDate = date;
        meeting.startTime = series.startTime();
        meeting.lengthMinutes = series.lengthMinutes();
        meeting.place = series.place();
        return meeting;
    }

    /**
     * Moves a planned meeting to another day; it stays the same meeting of its series.
     *
     * @param time null to keep it
     * @return why not, as a key of the message bundle; empty when done
     */
    public Optional<String> moveTo(LocalDate date, LocalTime time) {
        if (!stage.isPlanned()) {
            return Optional.of(whyNot());
        }
        meetingDate = date;
        startTime = time == null ? startTime : time;
        return Optional.empty();
    }

    /** @return why not, as a key of the message bundle; empty when done */
    public Optional<String> cancel(String reason) {
        if (!stage.isPlanned()) {
            return Optional.of(whyNot());
        }
        stage = MeetingStage.CANCELLED;
        cancelReason = reason;
        return Optional.empty();
    }

    /** Why the agenda cannot be closed now, as a key of the message bundle; empty when it can. */
    public Optional<String> refuseClosing() {
        return stage.mayCloseAgenda() ? Optional.empty() : Optional.of(whyNot());
    }

    /**
     * Freezes the agenda.
     *
     * @param total sum of the proposed pairs' scores
     * @param rulesVersion the scoring rules it was made with
     * @return why not, as a key of the message bundle; empty when done
     */
    public Optional<String> closeAgenda(Instant at, long total, String rulesVersion) {
        if (!stage.mayCloseAgenda()) {
            return refuseClosing();
        }
        stage = MeetingStage.AGENDA_CLOSED;
        agendaClosedAt = at;
        agendaTotal = total;
        agendaRules = rulesVersion;
        return Optional.empty();
    }

    /** Why no decision can be taken now, as a key of the message bundle; empty when it can. */
    public Optional<String> refuseDecision() {
        return stage.mayDecide() ? Optional.empty() : Optional.of(whyNot());
    }

    /** Why nothing can be noted of who is there, as a key of the message bundle; empty when it can. */
    public Optional<String> refuseNoting() {
        return switch (stage) {
            case PLANNED, AGENDA_CLOSED -> Optional.empty();
            case ENDED, CANCELLED -> Optional.of(whyNot());
        };
    }

    /** Why it cannot end now, as a key of the message bundle; empty when it can. */
    public Optional<String> refuseEnding() {
        return stage.mayEnd() ? Optional.empty() : Optional.of(whyNot());
    }

    /** @return why not, as a key of the message bundle; empty when done */
    public Optional<String> end(Instant at) {
        if (!stage.mayEnd()) {
            return Optional.of(whyNot());
        }
        stage = MeetingStage.ENDED;
        endedAt = at;
        return Optional.empty();
    }

    private String whyNot() {
        return switch (stage) {
            case PLANNED -> "E2.agenda-open";
            case AGENDA_CLOSED -> "E2.agenda-closed";
            case ENDED -> "E1.meeting-ended";
            case CANCELLED -> "E1.meeting-cancelled";
        };
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    /** The WSP that holds it. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    public MeetingStage stage() {
        return stage;
    }

    /** The series it is a meeting of; null for a single one. */
    public UUID seriesId() {
        return seriesId;
    }

    /** The day the series has it on, wherever it was moved; null for a single one. */
    public LocalDate seriesDate() {
        return seriesDate;
    }

    /** Null when not told. */
    public LocalTime startTime() {
        return startTime;
    }

    /** Null when not told. */
    public Integer lengthMinutes() {
        return lengthMinutes;
    }

    /** Null when not told. */
    public String place() {
        return place;
    }

    /** Null unless it was cancelled. */
    public String cancelReason() {
        return cancelReason;
    }

    /** Null until the agenda is closed. */
    public Instant agendaClosedAt() {
        return agendaClosedAt;
    }

    /** Sum of the scores on the closed agenda; null until then. */
    public Long agendaTotal() {
        return agendaTotal;
    }

    /** Version of the rules the closed agenda was made with; null until then. */
    public String agendaRules() {
        return agendaRules;
    }

    /** Null until the meeting ended. */
    public Instant endedAt() {
        return endedAt;
    }

    public long version() {
        return version;
    }
}
