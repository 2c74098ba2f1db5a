package nl.hoofdzaakwerk.employer.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What an organisation wrote down about an employer for itself; never changed, never seen by others. */
@Entity
@Table(name = "employer_note")
class EmployerNote {
    @Id
    UUID id;

    UUID employerId;
    String organisation;
    String author;
    String text;
    Instant writtenAt;

    protected EmployerNote() {}

    EmployerNote(UUID id, UUID employerId, Caller author, String text, Instant writtenAt) {
        this.id = id;
        this.employerId = employerId;
        this.organisation = author.organisation().value();
        this.author = author.username();
        this.text = text;
        this.writtenAt = writtenAt;
    }
}
