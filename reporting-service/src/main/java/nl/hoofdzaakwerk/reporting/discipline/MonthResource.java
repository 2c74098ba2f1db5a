package nl.hoofdzaakwerk.reporting.discipline;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthState;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The months organisations report, from the organisation through the region to the nation (F8, P4). */
@Path("/reporting-months")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting discipline")
class MonthResource {
    private final Months months;
    private final MonthDesk desk;
    private final MonthDetails details;
    private final Clock clock;

    MonthResource(Months months, MonthDesk desk, MonthDetails details, Clock clock) {
        this.months = months;
        this.desk = desk;
        this.details = details;
        this.clock = clock;
    }

    /** @param reason why it is opened again; nothing that names a client */
    @Schema(name = "NewReopening")
    record NewReopening(
            @NotBlank @Size(max = 500) @PlainText @Anonymous(addresses = true)
            String reason) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listReportingMonths",
            summary = "Months as organisations report them, newest first",
            description = "Rules F8, P4 and P6: states and moments. A key figure sees the own organisation's, a region"
                    + " its own.")
    public Page<MonthView> list(
            @BeanParam PageRequest page,
            @QueryParam("region") @Parameter(description = "Only of this region") RegionCode region,
            @QueryParam("month") @BusinessDate @Parameter(description = "Only the month this day is in")
                    LocalDate month,
            @QueryParam("state") @Parameter(description = "Only in this state") MonthState state,
            @QueryParam("overdue")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only what should have been done by now",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String overdue) {
        LocalDate today = LocalDate.now(clock);
        Months.Filter filter = new Months.Filter(
                region,
                month == null ? null : YearMonth.from(month),
                state,
                Boolean.parseBoolean(overdue) ? today : null);
        return Page.of(months.page(filter, page), page, ReportingMonth::id).map(found -> MonthView.of(found, today));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getReportingMonth",
            summary = "A month with its steps and its reporting delay",
            description = "Rules F8, P4 and P9. The organisation itself sees its own exact numbers; others see a band,"
                    + " and none of a few facts (F10).")
    @APIResponse(
            responseCode = "200",
            description = "The month",
            content = @Content(schema = @Schema(implementation = MonthDetails.Detail.class)))
    public Response get(@PathParam("id") UUID id) {
        ReportingMonth month = months.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Response.ok(details.of(month)).tag(Etag.of(month.version())).build();
    }

    @POST
    @Path("/{id}/approvals")
    @Transactional
    @Idempotent
    @RolesAllowed(KEY_FIGURE)
    @Operation(
            operationId = "createReportingMonthApproval",
            summary = "Say that your organisation's month is complete",
            description = "Rules F8 and P4. The month is checked first. 409 when it is not over (month-not-over), was"
                    + " approved (approved-already), or a question that blocks it is open (questions-open).")
    @APIResponse(
            responseCode = "201",
            description = "The month, approved",
            content = @Content(schema = @Schema(implementation = MonthView.class)))
    public Response approve(@PathParam("id") UUID id) {
        return created(desk.approve(id));
    }

    @POST
    @Path("/{id}/acceptances")
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "createReportingMonthAcceptance",
            summary = "Take an organisation's month over for the region",
            description = "Rule P4. 409 when it is not approved (not-approved) or was accepted (accepted-already).")
    @APIResponse(
            responseCode = "201",
            description = "The month, accepted",
            content = @Content(schema = @Schema(implementation = MonthView.class)))
    public Response accept(@PathParam("id") UUID id) {
        return created(desk.accept(id));
    }

    @POST
    @Path("/{id}/reopenings")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "createReportingMonthReopening",
            summary = "Open a month again, with the reason",
            description = "Rule P4. A key figure opens what waits for the region, the regional director what the region"
                    + " took over, the programme manager what is locked. 409 when it is open (open-already) or a higher"
                    + " level has it (not-yours-to-open).")
    @APIResponse(
            responseCode = "201",
            description = "The month, expected anew",
            content = @Content(schema = @Schema(implementation = MonthView.class)))
    public Response reopen(@PathParam("id") UUID id, NewReopening wanted) {
        return created(desk.reopen(id, wanted.reason()));
    }

    private Response created(ReportingMonth month) {
        months.flush();
        return Response.status(Response.Status.CREATED)
                .entity(MonthView.of(month, LocalDate.now(clock)))
                .tag(Etag.of(month.version()))
                .build();
    }
}
