package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.consultation.model.AdviceValue;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseGoal;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseResult;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens with a case: tabled, advised on, followed up, or taken back. */
@Path("/consultation-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class CaseStepResource {
    private final CaseDesk desk;
    private final AdviceDesk advices;
    private final CaseViews views;
    private final CurrentCaller callers;

    CaseStepResource(CaseDesk desk, AdviceDesk advices, CaseViews views, CurrentCaller callers) {
        this.desk = desk;
        this.advices = advices;
        this.views = views;
        this.callers = callers;
    }

    /** @param meetingId a planned meeting of the same region */
    public record TablingInput(@NotNull UUID meetingId) {}

    /** Nothing has to be said. */
    public record CaseWithdrawalInput() {}

    /**
     * What the meeting advises.
     *
     * @param goal what the intervention aims at (C3)
     * @param nextStep what the professional does with it; telling what came of it when left out
     */
    public record AdviceInput(
            @NotNull @Size(min = 1, max = 2000) @PlainText String advice,
            @NotNull CaseGoal goal,
            @Valid NextStepInput nextStep) {}

    /**
     * What came of it (C4).
     *
     * @param adviceOfValue whether the advice helped
     * @param nextStep while the result is not final
     */
    public record FollowUpInput(
            @NotNull CaseResult result,
            @NotNull AdviceValue adviceOfValue,
            @Valid NextStepInput nextStep) {}

    /** 409 when the agenda is full (C1). */
    @POST
    @Path("/tablings")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "tableCase", summary = "Puts a case on a meeting's agenda")
    @APIResponseSchema(value = CaseView.class, responseDescription = "On the agenda")
    public Response tableCase(@PathParam("id") @Parameter(description = "Id of the case") UUID id, TablingInput input) {
        return answer(desk.table(callers.get(), id, input.meetingId()));
    }

    @POST
    @Path("/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "withdrawCase", summary = "Takes a case back before there is advice")
    @APIResponseSchema(value = CaseView.class, responseDescription = "Withdrawn")
    public Response withdrawCase(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, CaseWithdrawalInput input) {
        return answer(desk.withdraw(callers.get(), id));
    }

    @POST
    @Path("/advices")
    @Transactional
    @Idempotent
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
    @Operation(operationId = "adviseOnCase", summary = "Records the meeting's advice and what it aims at")
    @APIResponseSchema(value = CaseView.class, responseDescription = "Advised")
    public Response adviseOnCase(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, AdviceInput input) {
        return answer(advices.advise(id, input));
    }

    /** A final result closes the case. */
    @POST
    @Path("/follow-ups")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "followUpCase", summary = "Tells what came of a case, and of the advice")
    @APIResponseSchema(value = CaseView.class, responseDescription = "Followed up")
    public Response followUpCase(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, FollowUpInput input) {
        return answer(advices.followUp(callers.get(), id, input));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "replaceNextStepOfCase", summary = "Says what happens next with a case")
    @APIResponseSchema(value = CaseView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfCase(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, NextStepInput input) {
        return answer(advices.next(callers.get(), id, input));
    }

    private Response answer(ConsultationCase told) {
        return Response.ok(views.one(told)).tag(Etag.of(told.version())).build();
    }
}
