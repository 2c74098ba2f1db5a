package nl.hoofdzaakwerk.reporting.discipline;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The nation counts on a region's month from the moment it is locked (P4). */
@Path("/reporting-locks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting discipline")
class LockResource {
    private final MonthDesk desk;
    private final Clock clock;

    LockResource(MonthDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @param month the month this day is in */
    @Schema(name = "NewReportingLock")
    record NewLock(
            @NotNull RegionCode region,
            @NotNull @BusinessDate LocalDate month) {}

    /** @param items the region's months, all locked */
    @Schema(name = "ReportingLock")
    record Locked(RegionCode region, LocalDate month, List<MonthView> items) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "createReportingLock",
            summary = "Lock a region's month",
            description = "Rule P4. 409 when nothing is reported of the month (nothing-to-lock), it is locked"
                    + " (locked-already), or an organisation that must report was not accepted (not-all-accepted).")
    @APIResponse(
            responseCode = "201",
            description = "The months of all organisations, locked",
            content = @Content(schema = @Schema(implementation = Locked.class)))
    public Response create(NewLock wanted) {
        YearMonth month = YearMonth.from(wanted.month());
        LocalDate today = LocalDate.now(clock);
        List<MonthView> locked = desk.lock(wanted.region(), month).stream()
                .map(one -> MonthView.of(one, today))
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(new Locked(wanted.region(), month.atDay(1), locked))
                .build();
    }
}
