package nl.hoofdzaakwerk.matching.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.matching.monitoring.model.Period;
import nl.hoofdzaakwerk.matching.monitoring.model.SmallNumbers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of the matching (E8): the region's for its WSP, the own candidates' for a GGZ institution. */
@Path("/monitoring-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitoring", description = "Candidates, work, matches, time to a placement, and why matches fail")
class MonitoringResource {

    private static final String CSV = "text/csv";

    private final MonitoringFigures figures;
    private final CurrentCaller callers;
    private final Clock clock;

    MonitoringResource(MonitoringFigures figures, CurrentCaller callers, Clock clock) {
        this.figures = figures;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "key-figure@GGZ", "matching-chair@WSP", "account-manager@WSP", "key-figure@WSP"})
    @Operation(
            operationId = "getMonitoringFigures",
            summary = "Figures of your region, or of your organisation's candidates in it",
            description = "Rule E8. A key figure of the WSP, who sees no cards, gets no numbers of people under the"
                    + " region's lower limit. 403 outside the caller's regions.")
    public MonitoringView get(@Valid @BeanParam MonitoringFilter filter) {
        return view(filter);
    }

    @GET
    @Path("/exports")
    @Transactional
    @Produces(CSV)
    @RolesAllowed({"coach@GGZ", "key-figure@GGZ", "matching-chair@WSP", "account-manager@WSP", "key-figure@WSP"})
    @Operation(
            operationId = "exportMonitoringFigures",
            summary = "The same figures for a spreadsheet",
            description = "Rule E8. 403 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "A row per figure; UTF-8 with byte order mark, semicolons",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@Valid @BeanParam MonitoringFilter filter) {
        return Response.ok(MonitoringCsv.of(view(filter)), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .build();
    }

    private MonitoringView view(MonitoringFilter filter) {
        Caller caller = callers.get();
        RegionCode region = filter.region();
        if (!caller.worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        LocalDate today = LocalDate.now(clock);
        Period period = filter.period(today);
        return MonitoringView.of(
                region,
                caller.kind() == OrganisationKind.GGZ ? caller.organisation() : null,
                period,
                figures.of(region, period, today),
                seesThem(caller) ? SmallNumbers.SHOWN : new SmallNumbers(figures.smallestCount(region, today)));
    }

    /** Whose own candidates they are, and who sees their cards anyway. */
    private static boolean seesThem(Caller caller) {
        return caller.kind() == OrganisationKind.GGZ || caller.has("matching-chair") || caller.has("account-manager");
    }
}
