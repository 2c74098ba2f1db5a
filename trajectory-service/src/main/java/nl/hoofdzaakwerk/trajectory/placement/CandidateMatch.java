package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.MatchParked;
import nl.hoofdzaakwerk.events.MatchPlaced;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.placement.model.MatchStage;

/** How far a candidate's match with a vacancy is, as last heard from matching. */
@Entity
class CandidateMatch {
    @Id
    private UUID matchId;

    private UUID candidateId;
    private UUID vacancyId;
    private UUID employerId;
    private RegionCode region;

    @Enumerated(EnumType.STRING)
    private MatchStage stage;

    private String reasonCode;
    private LocalDate date;
    private long sequence;

    protected CandidateMatch() {}

    CandidateMatch(UUID candidateId, MatchEvent event) {
        this.matchId = event.matchId();
        this.candidateId = candidateId;
        this.vacancyId = event.vacancyId();
        this.employerId = event.employerId();
        this.region = event.region();
    }

    /** Takes a step, unless a later one was heard before. */
    void hear(MatchEvent event, long eventSequence) {
        if (eventSequence <= sequence) {
            return;
        }
        sequence = eventSequence;
        stage = MatchStage.of(event);
        date = event.date();
        reasonCode = switch (event) {
            case MatchRejected rejected -> rejected.reasonCode();
            case MatchEnded ended -> ended.reasonCode();
            case MatchProposed proposed -> null;
            case MatchAgreed agreed -> null;
            case MatchParked parked -> null;
            case MatchIntroduced introduced -> null;
            case MatchPlaced placed -> null;
        };
    }

    UUID candidateId() {
        return candidateId;
    }

    UUID matchId() {
        return matchId;
    }

    UUID vacancyId() {
        return vacancyId;
    }

    UUID employerId() {
        return employerId;
    }

    RegionCode region() {
        return region;
    }

    MatchStage stage() {
        return stage;
    }

    Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    LocalDate date() {
        return date;
    }
}
