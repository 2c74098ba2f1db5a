package nl.hoofdzaakwerk.reporting.risk;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

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
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.MeasureTerms;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.NewRisk;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.RiskAssessment;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.RiskClosing;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.RiskReopening;
import nl.hoofdzaakwerk.reporting.risk.model.Risk;
import nl.hoofdzaakwerk.reporting.risk.model.RiskMeasure;
import nl.hoofdzaakwerk.reporting.risk.model.RiskStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Risks with their measures and owners (rule F14). */
@Path("/risks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities and risks")
class RiskResource {
    private final Risks risks;
    private final RiskMeasures measures;
    private final RiskDesk desk;
    private final RegionDesk regions;
    private final Preconditions preconditions;

    RiskResource(Risks risks, RiskMeasures measures, RiskDesk desk, RegionDesk regions, Preconditions preconditions) {
        this.risks = risks;
        this.measures = measures;
        this.desk = desk;
        this.regions = regions;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listRisks",
            summary = "Risks of the region, or of all regions and the country, written down last first",
            description = "Rule F14. 403 for a region the caller does not work in.")
    public Page<RiskView> list(
            @QueryParam("region") @Parameter(description = "Only of this region") RegionCode region,
            @QueryParam("stage") @Parameter(description = "Only in this stage") RiskStage stage,
            @BeanParam PageRequest page) {
        Page<Risk> shown = Page.of(risks.page(regions.readable(region), stage, page), page, Risk::id);
        var all = measures.of(shown.items().stream().map(Risk::id).toList());
        return shown.map(risk -> desk.view(risk, all.getOrDefault(risk.id(), List.of())));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "recordRisk",
            summary = "Record a risk with its owner and at least one measure",
            description = "Rules F14 and P6. 400 for an unknown region and for text that holds personal data, 403 for"
                    + " another region, 409 when it would be looked at again in the past.")
    @APIResponseSchema(value = RiskView.class, responseCode = "201", responseDescription = "The risk")
    public Response record(NewRisk wanted) {
        return answer(Response.Status.CREATED, desk.record(wanted));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getRisk", summary = "One risk with its measures", description = "Rule F14.")
    @APIResponseSchema(value = RiskView.class, responseDescription = "The risk")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, desk.visible(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "assessRisk",
            summary = "Change what is thought of a risk, its owner, or when it is looked at again",
            description = "Rule F14. Needs If-Match. 409 once it is closed, and for a new look in the past.")
    @APIResponseSchema(value = RiskView.class, responseDescription = "The risk as changed")
    public Response assess(@PathParam("id") UUID id, RiskAssessment assessment) {
        Risk risk = desk.locked(id);
        preconditions.requireMatch(risk.version());
        desk.assess(risk, assessment.toAssessment());
        return answer(Response.Status.OK, risk);
    }

    @POST
    @Path("/{id}/measures")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "addRiskMeasure",
            summary = "Agree on another measure",
            description = "Rules F14 and P6. 409 once the risk is closed.")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201", responseDescription = "The measure")
    public Response add(@PathParam("id") UUID id, MeasureTerms terms) {
        RiskMeasure measure = desk.add(desk.locked(id), terms);
        return Response.created(URI.create("/risk-measures/" + measure.id()))
                .tag(Etag.of(measure.version()))
                .entity(MeasureView.of(measure))
                .build();
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "closeRisk",
            summary = "Say that it is no risk any more, and why",
            description = "Rule F14. 409 while a measure is open, and once it is closed.")
    @APIResponseSchema(value = RiskView.class, responseCode = "201", responseDescription = "The risk")
    public Response close(@PathParam("id") UUID id, RiskClosing closing) {
        Risk risk = desk.locked(id);
        desk.close(risk, closing.reason());
        return answer(Response.Status.CREATED, risk);
    }

    @POST
    @Path("/{id}/reopenings")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "reopenRisk",
            summary = "Say that a closed risk returned",
            description = "Rule F14. 409 while it is open, and for a next look in the past.")
    @APIResponseSchema(value = RiskView.class, responseCode = "201", responseDescription = "The risk")
    public Response reopen(@PathParam("id") UUID id, RiskReopening reopening) {
        Risk risk = desk.locked(id);
        desk.reopen(risk, reopening.reviewDate());
        return answer(Response.Status.CREATED, risk);
    }

    private Response answer(Response.Status status, Risk risk) {
        return Response.status(status)
                .location(status == Response.Status.CREATED ? URI.create("/risks/" + risk.id()) : null)
                .tag(Etag.of(risk.version()))
                .entity(desk.view(risk))
                .build();
    }
}
