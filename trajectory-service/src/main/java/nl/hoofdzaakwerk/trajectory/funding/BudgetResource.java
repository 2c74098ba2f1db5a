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
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.funding.model.Budget;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Budgets of a region's project organisation: what was planned per year and line, and what was realised (B7, B9). */
@Path("/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class BudgetResource {
    private final BudgetDesk desk;
    private final Budgets budgets;
    private final BudgetLines lines;
    private final LedgerEntries entries;
    private final BudgetViews views;
    private final CurrentCaller callers;

    BudgetResource(
            BudgetDesk desk,
            Budgets budgets,
            BudgetLines lines,
            LedgerEntries entries,
            BudgetViews views,
            CurrentCaller callers) {
        this.desk = desk;
        this.budgets = budgets;
        this.lines = lines;
        this.entries = entries;
        this.views = views;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("regional-director@REGION")
    @Operation(operationId = "openBudget", summary = "Opens a budget, with its lines and their plan per year")
    @APIResponseSchema(value = BudgetView.class, responseCode = "201", responseDescription = "Opened")
    public Response openBudget(BudgetInput input) {
        Budget budget = desk.open(callers.get(), input);
        return Response.created(URI.create("/budgets/" + budget.id()))
                .entity(views.one(budget))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"regional-director@REGION", "steering-member@REGION"})
    @Operation(operationId = "listBudgets", summary = "Budgets of the own organisation, newest first")
    public Page<BudgetView.Summary> listBudgets(@BeanParam PageRequest page) {
        return Page.of(budgets.page(callers.get(), page), page, Budget::id).map(BudgetView.Summary::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"regional-director@REGION", "steering-member@REGION"})
    @Operation(operationId = "getBudget", summary = "One budget, planned and realised per line and year")
    public BudgetView getBudget(@PathParam("id") @Parameter(description = "Id of the budget") UUID id) {
        return views.one(budgets.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/{id}/lines")
    @Transactional
    @Idempotent
    @RolesAllowed("regional-director@REGION")
    @Operation(operationId = "addBudgetLine", summary = "Adds a line to a budget")
    @APIResponseSchema(value = BudgetView.LineView.class, responseCode = "201", responseDescription = "Added")
    public Response addBudgetLine(
            @PathParam("id") @Parameter(description = "Id of the budget") UUID id, BudgetInput.LineInput input) {
        BudgetLine line = desk.add(id, input);
        return Response.created(URI.create("/budgets/" + id))
                .entity(views.one(line))
                .build();
    }

    /** A row per entry, oldest first within a line, with the balance after it. */
    @GET
    @Path("/{id}/ledger")
    @Produces("text/csv")
    @Transactional
    @RolesAllowed({"regional-director@REGION", "steering-member@REGION"})
    @Operation(operationId = "exportLedger", summary = "The whole ledger of a budget as CSV")
    public String exportLedger(@PathParam("id") @Parameter(description = "Id of the budget") UUID id) {
        Budget budget = budgets.findByIdOptional(id).orElseThrow(Problem::notFound);
        return LedgerCsv.of(lines.of(budget.id()), entries.ofBudget(budget.id()));
    }
}
