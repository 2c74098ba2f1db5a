package nl.hoofdzaakwerk.reporting.stakeholder;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

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
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.Ending;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.NewRelation;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderRelation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lines between stakeholders (rule F15). */
@Path("/stakeholder-relations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder web")
class StakeholderRelationResource {
    private final StakeholderDesk desk;

    StakeholderRelationResource(StakeholderDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "relateStakeholders",
            summary = "Draw a line between two stakeholders of the region",
            description =
                    "Rule F15. 400 for an unknown stakeholder; 409 for a line to itself, into another region, with"
                            + " who left, or where there is a line already.")
    @APIResponseSchema(value = StakeholderView.Relation.class, responseCode = "201", responseDescription = "The line")
    public Response relate(NewRelation wanted) {
        return answer(Response.Status.CREATED, desk.relate(wanted));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER})
    @Operation(operationId = "getStakeholderRelation", summary = "One line", description = "Rule F15.")
    @APIResponseSchema(value = StakeholderView.Relation.class, responseDescription = "The line")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, desk.visibleRelation(id));
    }

    @POST
    @Path("/{id}/endings")
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "endStakeholderRelation",
            summary = "Say that a line holds no more after a day",
            description = "Rule F15: another one can be drawn from the next day on. 409 for a day before its first, and"
                    + " once it ended.")
    @APIResponseSchema(value = StakeholderView.Relation.class, responseCode = "201", responseDescription = "The line")
    public Response end(@PathParam("id") UUID id, Ending ending) {
        StakeholderRelation relation = desk.visibleRelation(id);
        desk.end(relation, ending.untilDate());
        return answer(Response.Status.CREATED, relation);
    }

    private static Response answer(Response.Status status, StakeholderRelation relation) {
        return Response.status(status)
                .location(
                        status == Response.Status.CREATED
                                ? URI.create("/stakeholder-relations/" + relation.id())
                                : null)
                .tag(Etag.of(relation.version()))
                .entity(StakeholderView.Relation.of(relation))
                .build();
    }
}
