package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** A talk with a candidate before a trajectory (A16); recorded once. */
@Entity
public class LeadInTalk {
    @Id
    private UUID id;

    private UUID candidateId;
    private OrganisationAlias organisation;
    private RegionCode region;
    private LocalDate talkDate;
    private String recordedBy;
    private Instant recordedAt;

    protected LeadInTalk() {}

    public LeadInTalk(UUID id, Candidate candidate, LocalDate date, String recordedBy, Instant now) {
        this.id = id;
        this.candidateId = candidate.id();
        this.organisation = candidate.organisation();
        this.region = candidate.place().region();
        this.talkDate = date;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public LocalDate date() {
        return talkDate;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
