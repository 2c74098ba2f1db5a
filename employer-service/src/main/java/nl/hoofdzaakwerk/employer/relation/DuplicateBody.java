package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.employer.input.KvkNumberText;
import nl.hoofdzaakwerk.employer.input.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer that may be there already.
 *
 * @param kvkNumber eight digits; may be absent
 */
@Schema(name = "DuplicateSearch")
record DuplicateBody(
        @NotBlank @Size(max = 200) @PlainLine String name,
        @NotBlank @Size(max = 100) @PlainLine String municipality,
        @KvkNumberText String kvkNumber) {}
