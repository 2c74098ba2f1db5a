package nl.hoofdzaakwerk.kit.due;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.due.model.DueFilter;
import nl.hoofdzaakwerk.kit.due.model.DueScope;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What of a due list is asked for (P6): whose, only what is late, and until when. */
public class DueRequest {
    @QueryParam("scope")
    @Pattern(regexp = "self|organisation", message = "constraint.pattern.scope")
    @Parameter(
            description = "self: what the caller sees to or stands in for, by login name; organisation: all that waits"
                    + " for the caller's organisation and that the caller may see",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"self", "organisation"},
                            defaultValue = "self"))
    String scope;

    @QueryParam("overdue")
    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
    @Parameter(description = "Only what is late", schema = @Schema(type = SchemaType.BOOLEAN))
    String overdue;

    @QueryParam("until")
    @BusinessDate
    @Parameter(description = "Only what is due up to and including this day")
    LocalDate until;

    public DueFilter filter() {
        return new DueFilter(DueScope.of(scope), Boolean.parseBoolean(overdue), Optional.ofNullable(until));
    }
}
