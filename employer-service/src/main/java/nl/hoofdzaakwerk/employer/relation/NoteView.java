package nl.hoofdzaakwerk.employer.relation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note of the caller's own organisation.
 *
 * @param author login name of who wrote it
 */
@Schema(name = "Note")
record NoteView(UUID id, String author, String text, Instant writtenAt) {
    static NoteView of(EmployerNote note) {
        return new NoteView(note.id, note.author, note.text, note.writtenAt);
    }
}
