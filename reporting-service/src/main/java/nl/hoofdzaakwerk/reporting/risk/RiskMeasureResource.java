package nl.hoofdzaakwerk.reporting.risk;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.MeasureCompletion;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.MeasureTerms;
import nl.hoofdzaakwerk.reporting.risk.model.RiskMeasure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One measure against a risk (rules F14 and P6). */
@Path("/risk-measures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities and risks")
class RiskMeasureResource {
    private final RiskDesk desk;
    private final Preconditions preconditions;

    RiskMeasureResource(RiskDesk desk, Preconditions preconditions) {
        this.desk = desk;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getRiskMeasure", summary = "One measure", description = "Rule F14.")
    @APIResponseSchema(value = MeasureView.class, responseDescription = "The measure")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, desk.visibleMeasure(id));
    }

    @PUT
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "changeRiskMeasure",
            summary = "Give a measure another owner, content or day",
            description = "Rule F14. Needs If-Match. A key figure changes what the own organisation does, and gives it"
                    + " to no other; 403 otherwise. 409 once it is done.")
    @APIResponseSchema(value = MeasureView.class, responseDescription = "The measure as changed")
    public Response change(@PathParam("id") UUID id, MeasureTerms terms) {
        RiskMeasure measure = desk.keepingMeasure(id);
        preconditions.requireMatch(measure.version());
        desk.change(measure, terms.toTerms());
        return answer(Response.Status.OK, measure);
    }

    @POST
    @Path("/completions")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "completeRiskMeasure",
            summary = "Say that a measure is done, and what it led to",
            description = "Rule F14. Who may as for a change. 409 for a day in the future, and once it is done.")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201", responseDescription = "The measure, done")
    public Response complete(@PathParam("id") UUID id, MeasureCompletion completion) {
        RiskMeasure measure = desk.keepingMeasure(id);
        desk.complete(measure, completion);
        return answer(Response.Status.CREATED, measure);
    }

    private static Response answer(Response.Status status, RiskMeasure measure) {
        return Response.status(status)
                .location(status == Response.Status.CREATED ? URI.create("/risk-measures/" + measure.id()) : null)
                .tag(Etag.of(measure.version()))
                .entity(MeasureView.of(measure))
                .build();
    }
}
