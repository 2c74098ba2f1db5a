package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;

/** The pair that is on the table in a meeting now, or none (X15). */
@Entity
@Table(name = "current_item")
public class CurrentItem {

    @Id
    private UUID meetingId;

    private String region;
    private String cardOrganisation;
    private UUID cardId;
    private UUID vacancyId;
    private Instant setAt;

    @Version
    private long version;

    protected CurrentItem() {}

    public void put(CandidateCard card, Vacancy vacancy, Instant at) {
        cardOrganisation = card.organisation().value();
        cardId = card.id();
        vacancyId = vacancy.id();
        setAt = at;
    }

    public void clear(Instant at) {
        cardOrganisation = null;
        cardId = null;
        vacancyId = null;
        setAt = at;
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** Null when nothing is on the table. */
    public String cardOrganisation() {
        return cardOrganisation;
    }

    /** Null when nothing is on the table. */
    public UUID cardId() {
        return cardId;
    }

    /** Null when nothing is on the table. */
    public UUID vacancyId() {
        return vacancyId;
    }

    public Instant setAt() {
        return setAt;
    }

    public long version() {
        return version;
    }
}
