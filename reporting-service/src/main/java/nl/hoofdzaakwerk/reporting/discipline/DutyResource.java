package nl.hoofdzaakwerk.reporting.discipline;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.discipline.model.Obligation;
import nl.hoofdzaakwerk.reporting.discipline.model.ReporterKind;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDuty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which organisations report of which region: the GGZ must, others may (F8). */
@Path("/reporting-duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting discipline")
class DutyResource {
    private final Duties duties;
    private final DutyDesk desk;

    DutyResource(Duties duties, DutyDesk desk) {
        this.duties = duties;
        this.desk = desk;
    }

    /** @param fromMonth the first month that is reported; any day of it */
    @Schema(name = "NewReportingDuty")
    record NewDuty(
            @NotNull OrganisationAlias organisation,
            @NotNull ReporterKind organisationKind,
            @NotNull RegionCode region,
            @NotNull @BusinessDate LocalDate fromMonth) {}

    /** @param lastMonth the last month that is reported; any day of it */
    @Schema(name = "NewReportingDutyEnding")
    record NewEnding(@NotNull @BusinessDate LocalDate lastMonth) {}

    /**
     * @param obligation as the rule in force today says; months that are over keep the one of their own time
     * @param fromMonth first day of the first month
     * @param lastMonth first day of the last month; null while it has no end
     */
    @Schema(name = "ReportingDuty")
    record DutyView(
            UUID id,
            OrganisationAlias organisation,
            ReporterKind organisationKind,
            RegionCode region,
            Obligation obligation,
            LocalDate fromMonth,
            LocalDate lastMonth) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listReportingDuties",
            summary = "Organisations that must or may report, newest first",
            description = "Rule F8. A key figure sees the own organisation's, a region its own.")
    public Page<DutyView> list(@BeanParam PageRequest page) {
        return Page.of(duties.page(page), page, ReportingDuty::id).map(this::view);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({REGIONAL_DIRECTOR, PROGRAMME_MANAGER})
    @Operation(
            operationId = "createReportingDuty",
            summary = "Let an organisation report of a region from a month on",
            description = "Rule F8. Months that are over are expected at once. 409 for a region that is not the"
                    + " caller's (not-your-region) or unknown (no-such-region), a month before 2020 or more than a year"
                    + " ahead (month-out-of-range), or one that the organisation reports already (duty-exists).")
    @APIResponse(
            responseCode = "201",
            description = "The duty",
            content = @Content(schema = @Schema(implementation = DutyView.class)))
    public Response create(NewDuty wanted) {
        ReportingDuty duty = desk.begin(
                wanted.organisation(), wanted.organisationKind(), wanted.region(), YearMonth.from(wanted.fromMonth()));
        return created(duty);
    }

    @POST
    @Path("/{id}/endings")
    @Transactional
    @Idempotent
    @RolesAllowed({REGIONAL_DIRECTOR, PROGRAMME_MANAGER})
    @Operation(
            operationId = "createReportingDutyEnding",
            summary = "Let an organisation stop reporting after a month",
            description = "Rule F8. 409 when it has an end (duty-ended) or the month is before its first"
                    + " (ends-before-start).")
    @APIResponse(
            responseCode = "201",
            description = "The duty with its last month",
            content = @Content(schema = @Schema(implementation = DutyView.class)))
    public Response end(@PathParam("id") UUID id, NewEnding wanted) {
        return created(desk.end(id, YearMonth.from(wanted.lastMonth())));
    }

    private Response created(ReportingDuty duty) {
        duties.flush();
        return Response.status(Response.Status.CREATED)
                .entity(view(duty))
                .tag(Etag.of(duty.version()))
                .build();
    }

    private DutyView view(ReportingDuty duty) {
        return new DutyView(
                duty.id(),
                duty.organisation(),
                duty.kind(),
                duty.region(),
                desk.obligation(duty),
                duty.from().atDay(1),
                duty.last().map(last -> last.atDay(1)).orElse(null));
    }
}
