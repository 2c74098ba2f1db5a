package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationDecision;
import nl.hoofdzaakwerk.trajectory.consultation.model.DecisionState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One decision: for the organisation that carries it out, and for the region. */
@Path("/consultation-decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class DecisionResource {
    private final DecisionDesk desk;
    private final ConsultationDecisions decisions;

    DecisionResource(DecisionDesk desk, ConsultationDecisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    /** How a decision ends. */
    public enum Ending {
        DONE,
        DROPPED;

        DecisionState state() {
            return switch (this) {
                case DONE -> DecisionState.DONE;
                case DROPPED -> DecisionState.DROPPED;
            };
        }
    }

    /** @param outcome what came of it, in plain text */
    public record OutcomeInput(
            @NotNull Ending how,
            @NotNull @Size(min = 1, max = 1000) @PlainText String outcome) {}

    @GET
    @Transactional
    @RolesAllowed({
        "steering-member@REGION",
        "regional-director@REGION",
        "coach",
        "treatment-liaison",
        "client-manager",
        "key-figure",
        "account-manager"
    })
    @Operation(operationId = "getDecision", summary = "One decision")
    @APIResponseSchema(value = DecisionView.class, responseDescription = "The decision")
    public Response getDecision(@PathParam("id") @Parameter(description = "Id of the decision") UUID id) {
        return answer(decisions.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/outcomes")
    @Transactional
    @Idempotent
    @RolesAllowed({
        "steering-member@REGION",
        "regional-director@REGION",
        "coach",
        "treatment-liaison",
        "client-manager",
        "key-figure",
        "account-manager"
    })
    @Operation(operationId = "closeDecision", summary = "Tells that a decision is carried out, or dropped")
    @APIResponseSchema(value = DecisionView.class, responseDescription = "Done or dropped")
    public Response closeDecision(
            @PathParam("id") @Parameter(description = "Id of the decision") UUID id, OutcomeInput input) {
        return answer(desk.close(id, input));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({
        "steering-member@REGION",
        "regional-director@REGION",
        "coach",
        "treatment-liaison",
        "client-manager",
        "key-figure",
        "account-manager"
    })
    @Operation(operationId = "replaceNextStepOfDecision", summary = "Says what happens next with a decision")
    @APIResponseSchema(value = DecisionView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfDecision(
            @PathParam("id") @Parameter(description = "Id of the decision") UUID id, NextStepInput input) {
        return answer(desk.next(id, input));
    }

    private static Response answer(ConsultationDecision decision) {
        return Response.ok(DecisionView.of(decision))
                .tag(Etag.of(decision.version()))
                .build();
    }
}
