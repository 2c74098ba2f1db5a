package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What schemes pay in a region: counts and sums, no person. */
@Path("/funding-figures")
@Tag(name = "Funding")
public class FundingFiguresResource {
    private final FundingFigures figures;

    FundingFiguresResource(FundingFigures figures) {
        this.figures = figures;
    }

    /**
     * Requests by one scheme in one year.
     *
     * @param year of the request
     * @param amount granted and not freed, in euros
     */
    public record FigureView(
            RegionCode region,
            String scheme,
            int year,
            long waiting,
            long granted,
            long refused,
            long withdrawn,
            BigDecimal amount) {}

    /** By region, scheme and year. */
    public record FigureList(List<FigureView> rows) {}

    @GET
    @Transactional
    @RolesAllowed({"regional-director@REGION", "steering-member@REGION"})
    @Operation(operationId = "listFundingFigures", summary = "Counts and sums of funding in the own regions")
    public FigureList listFundingFigures() {
        return new FigureList(figures.all());
    }
}
