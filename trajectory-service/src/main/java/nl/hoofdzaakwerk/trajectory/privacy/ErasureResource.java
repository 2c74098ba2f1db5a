package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.privacy.model.Erasure;
import nl.hoofdzaakwerk.trajectory.privacy.model.ErasureState;
import nl.hoofdzaakwerk.trajectory.privacy.model.RefusalReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The privacy officer's list of demands to erase (X6). */
@Path("/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed("privacy-officer@GGZ")
public class ErasureResource {
    private final ErasureDesk desk;
    private final Erasures erasures;
    private final ErasureViews views;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Remarks remarks;

    ErasureResource(
            ErasureDesk desk,
            Erasures erasures,
            ErasureViews views,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Remarks remarks) {
        this.desk = desk;
        this.erasures = erasures;
        this.views = views;
        this.callers = callers;
        this.processingLog = processingLog;
        this.remarks = remarks;
    }

    /** What the privacy officer can decide. */
    public enum Decision {
        ERASE,
        REFUSE
    }

    /** @param refusalReason with REFUSE only */
    public record ErasureDecision(@NotNull Decision decision, RefusalReason refusalReason) {}

    @GET
    @Transactional
    @Operation(operationId = "listErasures", summary = "Demands to erase of the own organisation, newest first")
    public Page<ErasureView> listErasures(
            @BeanParam PageRequest page,
            @QueryParam("state") @Parameter(description = "Only those in this state") ErasureState state) {
        Page<Erasure> found = Page.of(erasures.page(callers.get(), state, page), page, Erasure::id);
        processingLog.record(
                "erasure",
                found.items().stream().map(Erasure::candidateId).distinct().toList());
        return new Page<>(views.list(found.items()), found.next());
    }

    /** Erasing is carried out at once, in one transaction; a refusal names its reason in law. */
    @POST
    @Path("/{id}/decisions")
    @Transactional
    @Idempotent
    @Operation(operationId = "decideErasure", summary = "Decides on a request to erase a person")
    @APIResponseSchema(value = ErasureView.class, responseCode = "201", responseDescription = "Decided")
    public Response decideErasure(
            @PathParam("id") @Parameter(description = "Id of the erasure") UUID id, ErasureDecision decision) {
        boolean refuses = decision.decision() == Decision.REFUSE;
        if (refuses != (decision.refusalReason() != null)) {
            throw Problem.invalid(remarks.error("/refusalReason", "only-with-refusal"));
        }
        Erasure erasure =
                refuses ? desk.refuse(callers.get(), id, decision.refusalReason()) : desk.allow(callers.get(), id);
        return Response.created(URI.create("/candidates/" + erasure.candidateId() + "/erasures"))
                .entity(views.one(erasure))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ", "privacy-officer@GGZ"})
    @Operation(operationId = "getErasure", summary = "One demand to erase, and what became of it")
    @APIResponseSchema(value = ErasureView.class, responseDescription = "The demand")
    public Response getErasure(@PathParam("id") @Parameter(description = "Id of the erasure") UUID id) {
        Erasure erasure = erasures.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("erasure", erasure.candidateId());
        return answer(erasure);
    }

    /** 409 when it is done or refused (P6). */
    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @Operation(operationId = "replaceNextStepOfErasure", summary = "Says what happens next with a demand to erase")
    @APIResponseSchema(value = ErasureView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfErasure(
            @PathParam("id") @Parameter(description = "Id of the erasure") UUID id, NextStepInput input) {
        return answer(desk.next(id, input));
    }

    private Response answer(Erasure erasure) {
        return Response.ok(views.one(erasure)).tag(Etag.of(erasure.version())).build();
    }
}
