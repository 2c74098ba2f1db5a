package nl.hoofdzaakwerk.reporting.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The frozen bytes of a publication; read only when they are asked for. */
@Entity
class PublicationFile {
    @Id
    private UUID publicationId;

    private byte[] figures;
    private String definitions;

    protected PublicationFile() {}

    PublicationFile(UUID publicationId, byte[] figures, String definitions) {
        this.publicationId = publicationId;
        this.figures = figures.clone();
        this.definitions = definitions;
    }

    /** Compressed by gzip. */
    byte[] figures() {
        return figures.clone();
    }

    /** As JSON. */
    String definitions() {
        return definitions;
    }
}
