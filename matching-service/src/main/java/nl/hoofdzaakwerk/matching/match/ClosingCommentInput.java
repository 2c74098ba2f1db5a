package nl.hoofdzaakwerk.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the candidate is told, in plain words. */
@Schema(name = "ClosingCommentInput")
record ClosingCommentInput(
        @NotNull @Size(min = 1, max = 1000) @PlainText String text) {}
