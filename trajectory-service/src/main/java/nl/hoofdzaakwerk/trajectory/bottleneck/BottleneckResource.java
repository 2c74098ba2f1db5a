package nl.hoofdzaakwerk.trajectory.bottleneck;

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
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.Bottleneck;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckLifeCycle;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckTheme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Bottlenecks (A19): of the own organisation; for a regional director those brought to the region, for a member of the
 * national workgroup those brought to the nation by the kinds of organisation the member sits there for.
 */
@Path("/bottlenecks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bottlenecks")
public class BottleneckResource {
    private final BottleneckDesk desk;
    private final Bottlenecks bottlenecks;
    private final BottleneckSteps steps;
    private final CurrentCaller callers;

    BottleneckResource(BottleneckDesk desk, Bottlenecks bottlenecks, BottleneckSteps steps, CurrentCaller callers) {
        this.desk = desk;
        this.bottlenecks = bottlenecks;
        this.steps = steps;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "key-figure", "client-manager", "account-manager"})
    @Operation(operationId = "recordBottleneck", summary = "Records what stands in the way of the work")
    @APIResponseSchema(value = BottleneckView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordBottleneck(BottleneckInput input) {
        Bottleneck bottleneck = desk.record(callers.get(), input);
        return Response.created(URI.create("/bottlenecks/" + bottleneck.id()))
                .tag(Etag.of(bottleneck.version()))
                .entity(view(bottleneck))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({
        "coach",
        "treatment-liaison",
        "key-figure",
        "client-manager",
        "account-manager",
        "regional-director@REGION",
        "workgroup-member@NATIONAL"
    })
    @Operation(operationId = "listBottlenecks", summary = "Bottlenecks, newest first")
    public Page<BottleneckView> listBottlenecks(
            @BeanParam PageRequest page,
            @QueryParam("region") @Parameter(description = "Only those of this region") RegionCode region,
            @QueryParam("state") @Parameter(description = "Only those in this state") BottleneckState state,
            @QueryParam("theme") @Parameter(description = "Only those about this") BottleneckTheme theme,
            @QueryParam("organisationKind") @Parameter(description = "Only those of such organisations")
                    OrganisationKind organisationKind) {
        var filter = new Bottlenecks.Filter(region, state, theme, organisationKind);
        return Page.of(bottlenecks.page(callers.get(), filter, page), page, Bottleneck::id)
                .map(BottleneckView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({
        "coach",
        "treatment-liaison",
        "key-figure",
        "client-manager",
        "account-manager",
        "regional-director@REGION",
        "workgroup-member@NATIONAL"
    })
    @Operation(operationId = "getBottleneck", summary = "One bottleneck, with what was done about it")
    @APIResponseSchema(value = BottleneckView.class, responseDescription = "The bottleneck")
    public Response getBottleneck(@PathParam("id") @Parameter(description = "Id of the bottleneck") UUID id) {
        return answer(bottlenecks.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    /** 409 for who does not hold it. */
    @POST
    @Path("/{id}/escalations")
    @Transactional
    @Idempotent
    @RolesAllowed({
        "coach",
        "treatment-liaison",
        "key-figure",
        "client-manager",
        "account-manager",
        "regional-director@REGION"
    })
    @Operation(
            operationId = "escalateBottleneck",
            summary = "Brings a bottleneck to the region, or from there to the nation")
    @APIResponseSchema(value = BottleneckView.class, responseDescription = "Passed on")
    public Response escalateBottleneck(
            @PathParam("id") @Parameter(description = "Id of the bottleneck") UUID id,
            BottleneckInput.PassingInput input) {
        return answer(desk.pass(callers.get(), id, BottleneckLifeCycle.Step.ESCALATE, input));
    }

    @POST
    @Path("/{id}/returns")
    @Transactional
    @Idempotent
    @RolesAllowed({"regional-director@REGION", "workgroup-member@NATIONAL"})
    @Operation(operationId = "returnBottleneck", summary = "Gives a bottleneck back to where it came from")
    @APIResponseSchema(value = BottleneckView.class, responseDescription = "Given back")
    public Response returnBottleneck(
            @PathParam("id") @Parameter(description = "Id of the bottleneck") UUID id,
            BottleneckInput.PassingInput input) {
        return answer(desk.pass(callers.get(), id, BottleneckLifeCycle.Step.GIVE_BACK, input));
    }

    @POST
    @Path("/{id}/takeovers")
    @Transactional
    @Idempotent
    @RolesAllowed({
        "coach",
        "treatment-liaison",
        "key-figure",
        "client-manager",
        "account-manager",
        "regional-director@REGION",
        "workgroup-member@NATIONAL"
    })
    @Operation(operationId = "takeBottleneck", summary = "From now on the caller follows a bottleneck up")
    @APIResponseSchema(value = BottleneckView.class, responseDescription = "With its owner")
    public Response takeBottleneck(
            @PathParam("id") @Parameter(description = "Id of the bottleneck") UUID id,
            BottleneckInput.TakeoverInput input) {
        return answer(desk.take(callers.get(), id, input));
    }

    @POST
    @Path("/{id}/outcomes")
    @Transactional
    @Idempotent
    @RolesAllowed({
        "coach",
        "treatment-liaison",
        "key-figure",
        "client-manager",
        "account-manager",
        "regional-director@REGION",
        "workgroup-member@NATIONAL"
    })
    @Operation(
            operationId = "closeBottleneck",
            summary = "Tells that a bottleneck is resolved, or that nothing more is done")
    @APIResponseSchema(value = BottleneckView.class, responseDescription = "Closed")
    public Response closeBottleneck(
            @PathParam("id") @Parameter(description = "Id of the bottleneck") UUID id,
            BottleneckInput.OutcomeInput input) {
        return answer(desk.close(callers.get(), id, input));
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({
        "coach",
        "treatment-liaison",
        "key-figure",
        "client-manager",
        "account-manager",
        "regional-director@REGION",
        "workgroup-member@NATIONAL"
    })
    @Operation(operationId = "replaceNextStepOfBottleneck", summary = "Says what happens next with a bottleneck")
    @APIResponseSchema(value = BottleneckView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfBottleneck(
            @PathParam("id") @Parameter(description = "Id of the bottleneck") UUID id, NextStepInput input) {
        return answer(desk.next(callers.get(), id, input));
    }

    private Response answer(Bottleneck bottleneck) {
        return Response.ok(view(bottleneck)).tag(Etag.of(bottleneck.version())).build();
    }

    private BottleneckView view(Bottleneck bottleneck) {
        return BottleneckView.withSteps(bottleneck, steps.of(bottleneck.id()));
    }
}
