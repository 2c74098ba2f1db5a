package nl.hoofdzaakwerk.matching.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** X21: the rules pairs are scored by, as people set them; open to everyone who works with the scores. */
@Path("/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule-sets", description = "Scoring rules in force and their history")
class RuleSetResource {

    private final RuleSets ruleSets;
    private final SettingRules setting;
    private final Clock clock;

    RuleSetResource(RuleSets ruleSets, SettingRules setting, Clock clock) {
        this.ruleSets = ruleSets;
        this.setting = setting;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listRuleSets",
            summary = "Scoring rules of your region and the national ones, newest first",
            description = "X21: those in force, those to come and the history.")
    public Page<RuleSetView> list(@BeanParam PageRequest page) {
        Set<UUID> inForce = ruleSets.idsInForce(LocalDate.now(clock));
        return Page.of(ruleSets.page(page), page, StoredRuleSet::id).map(set -> RuleSetView.of(set, inForce));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getRuleSet", summary = "One version of the scoring rules")
    public RuleSetView get(@PathParam("id") UUID id) {
        return view(ruleSets.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createRuleSet",
            summary = "Set the scoring rules of your region from a day on",
            description = "X21: kept with who, when and why, and never changed. Refused with 409 when it starts before"
                    + " today (starts-before-today) or on a day that has a set already (day-taken), when the weights do"
                    + " not add up to 1000 (weights-sum) or another weighs as much as the preferred kind of work"
                    + " (occupation-heaviest), when a share falls (shares-fall), or for another region"
                    + " (not-your-region). A weight below 0 or above 1000 is a 400.")
    @APIResponse(
            responseCode = "201",
            description = "The rules as set",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response create(NewRuleSet wanted) {
        StoredRuleSet set = setting.set(wanted);
        return Response.created(URI.create("/rule-sets/" + set.id()))
                .entity(view(set))
                .build();
    }

    private RuleSetView view(StoredRuleSet set) {
        return RuleSetView.of(set, ruleSets.idsInForce(LocalDate.now(clock)));
    }
}
