package nl.hoofdzaakwerk.reporting.release;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules by which small numbers are protected (rule F10). */
@Path("/disclosure-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class DisclosureRuleResource {
    private final DisclosureRuleBook book;
    private final TransactionLocks locks;
    private final Refusals refusals;
    private final Clock clock;

    DisclosureRuleResource(DisclosureRuleBook book, TransactionLocks locks, Refusals refusals, Clock clock) {
        this.book = book;
        this.locks = locks;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** @param items the latest first */
    public record DisclosureRuleList(List<DisclosureRule> items) {}

    /**
     * @param validFromDate first day; until the next begin
     * @param threshold fewer people than this are not shown
     * @param roundingBase what is shown is a multiple of this
     * @param dominancePercent from this share of its total a group says too much about everyone in that total
     * @param motivation why they were set, or null for the first
     */
    public record DisclosureRule(
            LocalDate validFromDate, int threshold, int roundingBase, int dominancePercent, String motivation) {
        static DisclosureRule of(StoredDisclosureRule stored) {
            return new DisclosureRule(
                    stored.validFrom(),
                    stored.rules().threshold(),
                    stored.rules().roundingBase(),
                    stored.rules().dominancePercent(),
                    stored.motivation());
        }
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listDisclosureRules",
            summary = "The rules for small numbers, the latest first",
            description = "F10: those in force, those to come and the history.")
    public DisclosureRuleList listDisclosureRules() {
        return new DisclosureRuleList(
                book.newestFirst().stream().map(DisclosureRule::of).toList());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "createDisclosureRule",
            summary = "Sets the rules for small numbers from a day on",
            description = "F10: what is released after that day is protected by them; what was released stays as it is."
                    + " Refused with 409 when they do not start after today (not-after-today), on a day that has rules"
                    + " already (day-taken), below the legal minimum (below-legal-minimum), or with a rounding above"
                    + " the threshold (rounding-above-threshold).")
    @APIResponse(
            responseCode = "201",
            description = "The rules as set",
            content = @Content(schema = @Schema(implementation = DisclosureRule.class)))
    public Response createDisclosureRule(NewDisclosureRule wanted) {
        locks.take("disclosure-rules");
        refusals.check(DisclosureRulePolicy.refuse(
                wanted, LocalDate.now(clock), book.findById(wanted.validFromDate()) != null));
        StoredDisclosureRule rule =
                new StoredDisclosureRule(wanted.validFromDate(), wanted.rules(), wanted.motivation());
        book.persistAndFlush(rule);
        return Response.created(URI.create("/disclosure-rules"))
                .entity(DisclosureRule.of(rule))
                .build();
    }
}
