package nl.hoofdzaakwerk.reporting.figures;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether all events came through: totals of the whole platform over all time, without any dimension. */
@Path("/figures")
@Tag(name = "Operations")
public class FiguresResource {
    private final ProcessingTotals totals;
    private final Tenancy tenancy;

    FiguresResource(ProcessingTotals totals, Tenancy tenancy) {
        this.totals = totals;
        this.tenancy = tenancy;
    }

    @GET
    @Path("/counts")
    @RolesAllowed(OPERATOR)
    @Operation(operationId = "getProcessingCounts", summary = "What was taken in, counted exactly, for the operator")
    public ProcessingTotals.ProcessingCounts getProcessingCounts() {
        return tenancy.asSystem("processing-counts", totals::count);
    }
}
