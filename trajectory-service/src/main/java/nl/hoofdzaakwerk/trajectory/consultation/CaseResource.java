package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseState;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Anonymous or fictitious cases (C2, G5): the own, of the own regions, and of meetings one takes part in. */
@Path("/consultation-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class CaseResource {
    private final CaseDesk desk;
    private final ConsultationCases cases;
    private final CaseViews views;
    private final CurrentCaller callers;

    CaseResource(CaseDesk desk, ConsultationCases cases, CaseViews views, CurrentCaller callers) {
        this.desk = desk;
        this.cases = cases;
        this.views = views;
        this.callers = callers;
    }

    /** 409 when a text holds personal data, with what and where (C2), or when the basis does not hold (X2, G5). */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "prepareCase", summary = "Prepares an anonymous case")
    @APIResponseSchema(value = CaseView.class, responseCode = "201", responseDescription = "Prepared")
    public Response prepareCase(CaseInput input) {
        ConsultationCase prepared = desk.prepare(callers.get(), input);
        return Response.created(URI.create("/consultation-cases/" + prepared.id()))
                .tag(Etag.of(prepared.version()))
                .entity(views.one(prepared))
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
    @Operation(operationId = "listCases", summary = "Cases, newest first")
    public Page<CaseView> listCases(
            @BeanParam PageRequest page,
            @QueryParam("region") @Parameter(description = "Only those of this labour-market region") RegionCode region,
            @QueryParam("state") @Parameter(description = "Only those in this state") CaseState state,
            @QueryParam("meetingId") @Parameter(description = "Only those on this meeting's agenda") UUID meetingId) {
        var filter = new ConsultationCases.Filter(region, state, meetingId);
        Page<ConsultationCase> found = Page.of(cases.page(filter, page), page, ConsultationCase::id);
        return new Page<>(views.list(found.items()), found.next());
    }

    @GET
    @Path("/{id}")
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
    @Operation(operationId = "getCase", summary = "One case")
    @APIResponseSchema(value = CaseView.class, responseDescription = "The case")
    public Response getCase(@PathParam("id") @Parameter(description = "Id of the case") UUID id) {
        return answer(cases.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    /** For the organisation that tabled it, until there is advice. */
    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "changeCase", summary = "Tells a case anew")
    @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it is now told")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response changeCase(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, CaseInput.Change input) {
        return answer(desk.change(callers.get(), id, input));
    }

    private Response answer(ConsultationCase told) {
        return Response.ok(views.one(told)).tag(Etag.of(told.version())).build();
    }
}
