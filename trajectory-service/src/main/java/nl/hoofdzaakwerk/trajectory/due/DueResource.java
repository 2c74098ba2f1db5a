package nl.hoofdzaakwerk.trajectory.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.DueRequest;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done next with everything that is open, in one list (P2, P6). */
@Path("/due-items")
@Tag(name = "Due")
public class DueResource {
    private final DueOverview overview;
    private final CurrentCaller callers;

    DueResource(DueOverview overview, CurrentCaller callers) {
        this.overview = overview;
        this.callers = callers;
    }

    /**
     * Something open, and what is next with it.
     *
     * @param id of the resource
     * @param link path of the resource
     * @param daysOverdue whole days since the due date; 0 when it is in time
     * @param owner the user whose it is; absent until somebody takes it
     * @param standsIn whether the caller stands in for the owner
     * @param ownerName how the organisation calls the owner; absent when it is not one of its people
     * @param subjectName whom it is about; absent when it is about nobody, or when the caller may not see who that is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DueItem(
            DueKind kind,
            UUID id,
            String link,
            NextStepInput nextStep,
            long daysOverdue,
            String owner,
            boolean standsIn,
            String ownerName,
            String subjectName) {
        static DueItem of(DueItems.Row row, LocalDate today) {
            return new DueItem(
                    row.kind(),
                    row.id(),
                    row.kind().link(row.id(), row.subject()),
                    NextStepInput.of(row.nextStep()),
                    DueDays.overdue(row.nextStep().dueDate(), today),
                    row.owner(),
                    row.standsIn(),
                    row.ownerName(),
                    row.subjectName());
        }
    }

    /**
     * Soonest first, those of one day in a fixed order.
     *
     * @param next what to pass as {@code after} for the next part, or null at the end
     * @param overdue how many are late in the whole scope, whatever the list is narrowed to
     * @param dueThisWeek how many are due from today up to and including Sunday
     */
    public record DueList(List<DueItem> items, UUID next, int overdue, int dueThisWeek) {}

    /** 403 for the organisation's list when the caller sees the own work only. */
    @GET
    @Transactional
    @RolesAllowed({
        "coach",
        "treatment-liaison@GGZ",
        "key-figure",
        "client-manager",
        "account-manager",
        "privacy-officer@GGZ",
        "regional-director@REGION",
        "steering-member@REGION",
        "workgroup-member@NATIONAL"
    })
    @Operation(operationId = "listDueItems", summary = "What is due with everything open, soonest first")
    public DueList listDueItems(@BeanParam PageRequest page, @Valid @BeanParam DueRequest due) {
        var filter = due.filter();
        return overview.of(callers.get(), filter, page);
    }
}
