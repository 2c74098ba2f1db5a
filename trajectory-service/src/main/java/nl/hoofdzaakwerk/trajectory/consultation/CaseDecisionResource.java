package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationDecision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions in a case. */
@Path("/consultation-cases/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class CaseDecisionResource {
    private final DecisionDesk desk;
    private final ConsultationCases cases;
    private final ConsultationDecisions decisions;

    CaseDecisionResource(DecisionDesk desk, ConsultationCases cases, ConsultationDecisions decisions) {
        this.desk = desk;
        this.cases = cases;
        this.decisions = decisions;
    }

    /**
     * A decision.
     *
     * @param organisation that carries it out; who tabled the case when left out
     * @param dueDate by when
     * @param nextStep carrying it out when left out
     */
    public record DecisionInput(
            @NotNull @Size(min = 1, max = 1000) @PlainText String text,
            OrganisationAlias organisation,
            @NotNull @BusinessDate LocalDate dueDate,
            @Valid NextStepInput nextStep) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
    @Operation(operationId = "decideInCase", summary = "Records a decision, with who does it and by when")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "Decided")
    public Response decideInCase(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, DecisionInput input) {
        ConsultationDecision decision = desk.decide(id, input);
        return Response.created(URI.create("/consultation-decisions/" + decision.id()))
                .tag(Etag.of(decision.version()))
                .entity(DecisionView.of(decision))
                .build();
    }

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
    @Operation(operationId = "listDecisionsInCase", summary = "Decisions in a case, newest first")
    public Page<DecisionView> listDecisionsInCase(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, @BeanParam PageRequest page) {
        cases.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Page.of(decisions.page(id, page), page, ConsultationDecision::id).map(DecisionView::of);
    }
}
