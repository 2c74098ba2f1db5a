package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to look for; names need not be spelled exactly.
 *
 * @param name part of the trade name, two characters or more
 * @param place municipality; may be absent
 * @param limit how many at most, 20 when absent
 */
@Schema(name = "EmployerSearch")
record SearchBody(
        @NotNull @Size(min = 2, max = 200) @PlainLine String name,

        @Size(min = 2, max = 100) @PlainLine String place,

        @Min(1) @Max(50) Integer limit) {
    private static final int USUAL_LIMIT = 20;

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
