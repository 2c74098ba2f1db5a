package nl.hoofdzaakwerk.reporting.due;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;

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

/** What is to be done next with everything that is open around working together, in one list (P6). */
@Path("/due-items")
@Tag(name = "Due")
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
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "listDueItems",
            summary = "What is due with everything open, soonest first",
            description = "Rules P6, F8, F14, F16 and X28: pages to look at again, measures against risks, risks,"
                    + " activities, months to report, questions about the data.")
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
