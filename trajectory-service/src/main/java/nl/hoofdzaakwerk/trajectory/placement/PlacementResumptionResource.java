package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** That work goes on after an interruption. */
@Path("/placements/{id}/resumptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementResumptionResource {
    private final Standstill standstill;
    private final PlacementViews views;

    PlacementResumptionResource(Standstill standstill, PlacementViews views) {
        this.standstill = standstill;
        this.views = views;
    }

    /**
     * That work goes on.
     *
     * @param resumptionDate first day back at work
     */
    public record Resumption(@NotNull @BusinessDate LocalDate resumptionDate) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "resumePlacement", summary = "Records that work goes on")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Recorded")
    public Response resumePlacement(
            @PathParam("id") @Parameter(description = "Id of the placement") UUID id, Resumption input) {
        Placement placement = standstill.resume(id, input.resumptionDate());
        return Response.created(URI.create("/placements/" + id))
                .tag(Etag.of(placement.version()))
                .entity(views.one(placement))
                .build();
    }
}
