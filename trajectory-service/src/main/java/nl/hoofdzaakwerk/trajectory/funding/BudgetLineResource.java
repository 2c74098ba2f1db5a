package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.trajectory.funding.model.LedgerEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger of a budget line (B7); nothing in it is ever changed or taken out. */
@Path("/budget-lines/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class BudgetLineResource {
    private final LedgerDesk desk;
    private final BudgetLines lines;
    private final LedgerEntries entries;

    BudgetLineResource(LedgerDesk desk, BudgetLines lines, LedgerEntries entries) {
        this.desk = desk;
        this.lines = lines;
        this.entries = entries;
    }

    @GET
    @Path("/entries")
    @Transactional
    @RolesAllowed({"regional-director@REGION", "steering-member@REGION"})
    @Operation(
            operationId = "listLedgerEntries",
            summary = "Entries of a line with the balance after each, newest first")
    public Page<EntryView> listLedgerEntries(
            @PathParam("id") @Parameter(description = "Id of the budget line") UUID id, @BeanParam PageRequest page) {
        lines.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Page.of(entries.page(id, page), page, LedgerEntry::id).map(EntryView::of);
    }

    @POST
    @Path("/allocations")
    @Transactional
    @Idempotent
    @RolesAllowed("regional-director@REGION")
    @Operation(operationId = "allocateBudget", summary = "Plans money for a line, or expects it on a line of income")
    @APIResponseSchema(value = EntryView.class, responseCode = "201", responseDescription = "Written")
    public Response allocateBudget(
            @PathParam("id") @Parameter(description = "Id of the budget line") UUID id, EntryInput.Allocation input) {
        return created(desk.allocate(id, input));
    }

    /** 409 with what is left when the line has less (B7). */
    @POST
    @Path("/reservations")
    @Transactional
    @Idempotent
    @RolesAllowed("regional-director@REGION")
    @Operation(operationId = "reserveBudget", summary = "Promises money of a line")
    @APIResponseSchema(value = EntryView.class, responseCode = "201", responseDescription = "Written")
    public Response reserveBudget(
            @PathParam("id") @Parameter(description = "Id of the budget line") UUID id, EntryInput.Reservation input) {
        return created(desk.reserve(id, input));
    }

    /** 409 with what is left when the line, or the reservation, has less (B7). */
    @POST
    @Path("/payments")
    @Transactional
    @Idempotent
    @RolesAllowed("regional-director@REGION")
    @Operation(operationId = "payFromBudget", summary = "Pays a reservation or directly; on income, notes what came in")
    @APIResponseSchema(value = EntryView.class, responseCode = "201", responseDescription = "Written")
    public Response payFromBudget(
            @PathParam("id") @Parameter(description = "Id of the budget line") UUID id, EntryInput.Payment input) {
        return created(desk.pay(id, input));
    }

    /** 409 with what is left of the reservation when that is less (B7). */
    @POST
    @Path("/releases")
    @Transactional
    @Idempotent
    @RolesAllowed("regional-director@REGION")
    @Operation(operationId = "releaseBudget", summary = "Makes promised money free again")
    @APIResponseSchema(value = EntryView.class, responseCode = "201", responseDescription = "Written")
    public Response releaseBudget(
            @PathParam("id") @Parameter(description = "Id of the budget line") UUID id, EntryInput.Release input) {
        return created(desk.release(id, input));
    }

    /** 409 when the entry was corrected before, is itself a correction, or is partly paid or released (B7). */
    @POST
    @Path("/corrections")
    @Transactional
    @Idempotent
    @RolesAllowed("regional-director@REGION")
    @Operation(
            operationId = "correctLedgerEntry",
            summary = "Moves a wrong entry back whole, by an entry that names it")
    @APIResponseSchema(value = EntryView.class, responseCode = "201", responseDescription = "Written")
    public Response correctLedgerEntry(
            @PathParam("id") @Parameter(description = "Id of the budget line") UUID id, EntryInput.Correction input) {
        return created(desk.correct(id, input));
    }

    private static Response created(LedgerEntry entry) {
        return Response.created(URI.create("/budget-lines/" + entry.lineId() + "/entries"))
                .entity(EntryView.of(entry))
                .build();
    }
}
