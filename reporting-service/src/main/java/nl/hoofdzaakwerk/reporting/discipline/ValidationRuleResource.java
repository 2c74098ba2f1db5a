package nl.hoofdzaakwerk.reporting.discipline;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.discipline.model.RulePolicy;
import nl.hoofdzaakwerk.reporting.discipline.model.ValidationRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a month's figures are checked by, as data (P4). */
@Path("/validation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting discipline")
class ValidationRuleResource {
    private final ValidationRules rules;
    private final TransactionLocks locks;
    private final Refusals refusals;
    private final Clock clock;

    ValidationRuleResource(ValidationRules rules, TransactionLocks locks, Refusals refusals, Clock clock) {
        this.rules = rules;
        this.locks = locks;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listValidationRules",
            summary = "Rules that months are checked by, newest first",
            description = "Rule P4: those in force, those to come and the history.")
    public Page<ValidationRuleView> list(@BeanParam PageRequest page) {
        return Page.of(rules.page(page), page, ValidationRule::id).map(ValidationRuleView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "createValidationRule",
            summary = "Set a validation rule from a month on",
            description = "Rule P4. A rule is never changed: one with the same code takes its place from its own first"
                    + " day. 409 when it begins in the past (begins-in-past), ends before it begins (ends-before-begin),"
                    + " compares a figure with itself (compares-itself), or the code has a rule from that day"
                    + " (day-taken).")
    @APIResponse(
            responseCode = "201",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = ValidationRuleView.class)))
    public Response create(NewValidationRule wanted) {
        locks.take("validation-rule " + wanted.code());
        ValidationRule rule = wanted.toRule();
        refusals.check(
                RulePolicy.refuse(rule, LocalDate.now(clock), rules.isTaken(wanted.code(), wanted.validFromDate())));
        rules.persistAndFlush(rule);
        return Response.status(Response.Status.CREATED)
                .entity(ValidationRuleView.of(rule))
                .build();
    }
}
