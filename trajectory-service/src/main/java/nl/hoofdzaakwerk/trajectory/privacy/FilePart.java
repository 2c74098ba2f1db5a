package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.privacy.model.FileQuestion;

/** A piece of what another service holds about a person; goes with the file. */
@Entity
@Table(name = "subject_file_part")
class FilePart {
    @Id
    private UUID id;

    private UUID questionId;
    private UUID candidateId;
    private int number;
    private String section;

    protected FilePart() {}

    /** @param section JSON; null when the service holds nothing */
    FilePart(UUID id, FileQuestion question, int number, String section) {
        this.id = id;
        this.questionId = question.id();
        this.candidateId = question.candidateId();
        this.number = number;
        this.section = section;
    }

    UUID questionId() {
        return questionId;
    }

    /** JSON of the table; empty when the service holds nothing. */
    Optional<String> section() {
        return Optional.ofNullable(section);
    }
}
