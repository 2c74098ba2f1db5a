package nl.hoofdzaakwerk.matching.match.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a candidate is told, in plain words, about why a match is over (P5). Read by the own organisation only. */
@Entity
@Table(name = "match_closing_comment")
public class ClosingComment {

    @Id
    private UUID matchId;

    private String cardOrganisation;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    @Version
    private long version;

    protected ClosingComment() {}

    public ClosingComment(Match match) {
        this.matchId = match.id();
        this.cardOrganisation = match.cardOrganisation().value();
    }

    /** Puts this in place of what was written before. */
    public void write(String words, String by, Instant at) {
        text = words;
        writtenBy = by;
        writtenAt = at;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** From 1; 0 stands for not written yet. */
    public long edition() {
        return version + 1;
    }
}
