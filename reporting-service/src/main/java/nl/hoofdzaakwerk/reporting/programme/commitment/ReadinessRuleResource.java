package nl.hoofdzaakwerk.reporting.programme.commitment;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What makes a region ready, as data with a history (F6). */
@Path("/readiness-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class ReadinessRuleResource {
    private final ReadinessDesk desk;
    private final ReadinessRules rules;

    ReadinessRuleResource(ReadinessDesk desk, ReadinessRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /** @param items the national default first, then by region, newest first */
    public record ReadinessRuleList(List<ReadinessRuleView> items) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listReadinessRules",
            summary = "What makes a region ready: the national default and the regions' own, with their history",
            description = "Rule F6.")
    public ReadinessRuleList listReadinessRules() {
        return new ReadinessRuleList(
                rules.all().stream().map(ReadinessRuleView::of).toList());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "createReadinessRule",
            summary = "Sets what makes a region ready, from a day to come on",
            description =
                    "Rule F6: for one region or as the national default. 409 when it starts today or earlier, when"
                            + " another version starts that day, or when a role belongs to another level.")
    @APIResponseSchema(value = ReadinessRuleView.class, responseCode = "201", responseDescription = "The version")
    public Response createReadinessRule(NewReadinessRule input) {
        ReadinessRule rule = desk.add(input);
        return Response.created(URI.create("/readiness-rules/" + rule.id()))
                .entity(ReadinessRuleView.of(rule))
                .build();
    }
}
