package nl.hoofdzaakwerk.employer.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.model.DueFilter;
import nl.hoofdzaakwerk.kit.due.model.DueScope;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done next with everything that is open, in one list: the to-do list of an account manager (P6). */
@Path("/due-items")
@Tag(name = "Due")
class DueResource {
    private final DueOverview overview;
    private final CurrentCaller callers;

    DueResource(DueOverview overview, CurrentCaller callers) {
        this.overview = overview;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listDueItems",
            summary = "What is due with everything open, soonest first",
            description = "Rules P6 and D4. 403 for the organisation's list when the caller sees the own work only.")
    public DueList list(
            @BeanParam PageRequest page,
            @QueryParam("scope")
                    @Pattern(regexp = "self|organisation")
                    @Parameter(
                            description = "self: what the caller owns; organisation: all that waits for the caller's"
                                    + " organisation",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"self", "organisation"},
                                            defaultValue = "self"))
                    String scope,
            @QueryParam("overdue")
                    @Pattern(regexp = "true|false")
                    @Parameter(description = "Only what is late", schema = @Schema(type = SchemaType.BOOLEAN))
                    String overdue,
            @QueryParam("until") @BusinessDate @Parameter(description = "Only what is due up to and including this day")
                    LocalDate until) {
        var filter = new DueFilter(DueScope.of(scope), Boolean.parseBoolean(overdue), Optional.ofNullable(until));
        return overview.of(callers.get(), filter, page);
    }
}
