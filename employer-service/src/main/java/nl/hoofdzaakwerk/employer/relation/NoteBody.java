package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note to write, for the caller's own organisation only; nothing about candidates belongs here. */
@Schema(name = "NoteText")
record NoteBody(@NotBlank @Size(max = 2000) @PlainText String text) {}
