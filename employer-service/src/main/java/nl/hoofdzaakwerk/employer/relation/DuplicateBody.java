package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.employer.input.KvkNumberText;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer that may be there already.
 *
 * @param kvkNumber eight digits; may be absent
 */
@Schema(name = "DuplicateSearch")
record DuplicateBody(
        @NotNull @Size(max = 200) @PlainLine String name,
        @NotNull @Size(max = 100) @PlainLine String municipality,
        @KvkNumberText String kvkNumber) {}
