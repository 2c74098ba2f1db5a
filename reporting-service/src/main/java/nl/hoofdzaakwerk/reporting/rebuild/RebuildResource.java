package nl.hoofdzaakwerk.reporting.rebuild;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import nl.hoofdzaakwerk.reporting.rebuild.model.Rebuild;
import nl.hoofdzaakwerk.reporting.rebuild.model.WhenDifferent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Making the figures' facts anew from the log, for the operator. */
@Path("/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed(OPERATOR)
public class RebuildResource {
    private final RebuildRequests requests;
    private final Rebuilds rebuilds;

    RebuildResource(RebuildRequests requests, Rebuilds rebuilds) {
        this.requests = requests;
        this.rebuilds = rebuilds;
    }

    /** @param whenDifferent what to do when the log says otherwise than the live facts */
    public record RebuildBody(@NotNull WhenDifferent whenDifferent) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "startRebuild",
            summary = "Make all facts anew from the log",
            description =
                    "The work follows in the background, beside the live facts, which go on; erased people stay erased."
                            + " Equal to the live facts, what was made becomes live in one transaction. When it differs,"
                            + " KEEP leaves the live facts and shows by how much; SWITCH lets the log hold. 409"
                            + " rebuild-under-way while another is not ended.")
    @APIResponse(
            responseCode = "202",
            description = "Begins within seconds; follow it at Location",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public Response startRebuild(@NotNull @Valid RebuildBody body) {
        Rebuild asked = requests.ask(body.whenDifferent()).orElseThrow(() -> Problem.of(409, "rebuild-under-way"));
        return Response.accepted(RebuildView.of(asked))
                .location(URI.create("/rebuilds/" + asked.id()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listRebuilds", summary = "Rebuilds, newest first")
    public Page<RebuildView> listRebuilds(@BeanParam PageRequest page) {
        return Page.of(rebuilds.page(page), page, Rebuild::id).map(RebuildView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getRebuild",
            summary = "How far a rebuild is, and what came of it",
            description = "Events read and refused, events a second, how long live facts waited, differences by table.")
    public RebuildView getRebuild(@PathParam("id") UUID id) {
        return rebuilds.findByIdOptional(id).map(RebuildView::of).orElseThrow(Problem::notFound);
    }
}
