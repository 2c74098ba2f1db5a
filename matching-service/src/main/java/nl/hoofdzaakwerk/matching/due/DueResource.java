package nl.hoofdzaakwerk.matching.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.DueRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done next with everything that is open in matching, in one list (P6). */
@Path("/due-items")
@Tag(name = "due", description = "What is to be done next, and by when")
class DueResource {
    private final DueItems items;
    private final CurrentCaller callers;
    private final Clock clock;

    DueResource(DueItems items, CurrentCaller callers, Clock clock) {
        this.items = items;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listDueItems",
            summary = "What is due with everything open, soonest first",
            description = "Rules P6 and E7. Actions of meetings are given to a login name or a function; those of a"
                    + " function are in the organisation's list.")
    public DueList list(@BeanParam PageRequest page, @Valid @BeanParam DueRequest due) {
        Caller caller = callers.get();
        LocalDate today = LocalDate.now(clock);
        var filter = due.filter();
        var shown = items.page(caller, filter, today, page);
        var counts = items.counts(caller, filter.scope(), today);
        return new DueList(
                shown.items().stream().map(row -> DueList.Item.of(row, today)).toList(),
                shown.next(),
                counts.overdue(),
                counts.dueThisWeek());
    }
}
