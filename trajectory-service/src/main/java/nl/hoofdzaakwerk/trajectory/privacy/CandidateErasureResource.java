package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.privacy.model.Erasure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erasure of one person through all services (X6, AVG 17); stays readable when the person is gone. */
@Path("/candidates/{id}/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ", "privacy-officer@GGZ"})
public class CandidateErasureResource {
    private final ErasureDesk desk;
    private final Erasures erasures;
    private final ErasureViews views;
    private final Persons persons;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    CandidateErasureResource(
            ErasureDesk desk,
            Erasures erasures,
            ErasureViews views,
            Persons persons,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.desk = desk;
        this.erasures = erasures;
        this.views = views;
        this.persons = persons;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /** @param nextStep until the privacy officer decided; a month when left out */
    public record ErasureInput(@Valid NextStepInput nextStep) {}

    /** All demands about one person, newest first. */
    public record ErasureList(List<ErasureView> items) {}

    /** By the privacy officer it is carried out at once; by others it is a request. Repeating it changes nothing. */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "demandErasure", summary = "Asks to erase a person from all services")
    @APIResponseSchema(value = ErasureView.class, responseCode = "201", responseDescription = "The demand")
    public Response demandErasure(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id, ErasureInput input) {
        Erasure erasure = desk.demand(callers.get(), id, input.nextStep());
        return Response.created(URI.create("/candidates/" + id + "/erasures"))
                .entity(views.one(erasure))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listErasuresOfCandidate", summary = "Demands to erase a person, with confirmations")
    public ErasureList listErasuresOfCandidate(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        List<Erasure> found = erasures.of(id);
        if (found.isEmpty()) {
            persons.requireTreatedBy(callers.get(), id);
        }
        processingLog.record("erasure", id);
        return new ErasureList(views.list(found));
    }
}
