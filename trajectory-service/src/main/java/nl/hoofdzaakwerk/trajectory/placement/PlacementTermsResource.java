package nl.hoofdzaakwerk.trajectory.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.placement.model.ContractKind;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementTerms;
import nl.hoofdzaakwerk.trajectory.placement.model.TermsHistory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hours, wage and contract of work over time (A7). */
@Path("/placements/{id}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementTermsResource {
    private final WorkChange workChange;
    private final Placements placements;
    private final PlacementViews views;
    private final ProcessingLog processingLog;

    PlacementTermsResource(
            WorkChange workChange, Placements placements, PlacementViews views, ProcessingLog processingLog) {
        this.workChange = workChange;
        this.placements = placements;
        this.views = views;
        this.processingLog = processingLog;
    }

    /**
     * Terms as they were recorded.
     *
     * @param replaced whether others were recorded later for the same day
     * @param expectedEndDate last day of the agreement; absent without an agreed end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TermsView(
            UUID id,
            LocalDate fromDate,
            int hoursPerWeek,
            ContractKind contractKind,
            LocalDate expectedEndDate,
            WageInput wage,
            String recordedBy,
            boolean replaced) {
        static TermsView of(PlacementTerms recorded, TermsHistory history) {
            return new TermsView(
                    recorded.id(),
                    recorded.terms().from(),
                    recorded.terms().hours().value(),
                    recorded.terms().contract().orElse(null),
                    recorded.terms().expectedEnd().orElse(null),
                    recorded.terms().wage().map(WageInput::of).orElse(null),
                    recorded.recordedBy(),
                    history.replaced(recorded));
        }
    }

    /** All terms, also those that were replaced, by the day they hold from. */
    public record TermsList(List<TermsView> items) {}

    /** What was agreed before stays readable; whether and when the work is sustainable is derived anew (A7). */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "changePlacementTerms", summary = "Records other hours, wage or contract from a day on")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Recorded")
    public Response changePlacementTerms(
            @PathParam("id") @Parameter(description = "Id of the placement") UUID id, TermsInput input) {
        Placement placement = workChange.agree(id, input);
        return Response.created(URI.create("/placements/" + id))
                .tag(Etag.of(placement.version()))
                .entity(views.one(placement))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "listPlacementTerms", summary = "Hours, wage and contract of work over time")
    public TermsList listPlacementTerms(@PathParam("id") @Parameter(description = "Id of the placement") UUID id) {
        Placement placement = placements.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("placement", placement.candidateId());
        return new TermsList(placement.terms().stream()
                .map(recorded -> TermsView.of(recorded, placement.history()))
                .toList());
    }
}
