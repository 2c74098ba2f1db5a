package nl.hoofdzaakwerk.reporting.keyfigure;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.ORGANISATION_ADMIN;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.keyfigure.model.AgreedActivity;
import nl.hoofdzaakwerk.reporting.keyfigure.model.AgreedHours;
import nl.hoofdzaakwerk.reporting.keyfigure.model.HoursPerWeek;
import nl.hoofdzaakwerk.reporting.keyfigure.model.MemberClass;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For how many hours a week key figures are made free (rule F7). */
@Path("/agreed-hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key figures")
class AgreedHoursResource {
    private final HoursBook hours;
    private final RegionDesk regions;
    private final TransactionLocks locks;
    private final Refusals refusals;

    AgreedHoursResource(HoursBook hours, RegionDesk regions, TransactionLocks locks, Refusals refusals) {
        this.hours = hours;
        this.regions = regions;
        this.locks = locks;
        this.refusals = refusals;
    }

    /** @param items the national ones first, each class in order of time */
    @Schema(name = "AgreedHoursList")
    record HoursList(List<AgreedHoursView> items) {}

    /**
     * An agreement from a day on.
     *
     * @param region absent for the national agreement
     * @param hoursPerWeek 0 to 40, one decimal
     * @param activities what the hours are for; absent when that was not listed
     */
    @Schema(name = "NewAgreedHours")
    record NewAgreedHours(
            RegionCode region,
            @NotNull MemberClass memberClass,
            @NotNull @BusinessDate LocalDate validFrom,

            @NotNull @DecimalMin("0") @DecimalMax("40") @Digits(integer = 2, fraction = 1)
            BigDecimal hoursPerWeek,

            @Size(max = 20) List<@NotNull @Valid ListedActivity> activities) {}

    @Schema(name = "NewAgreedActivity")
    record ListedActivity(
            @NotNull @Size(max = 200) @PlainLine String activity,

            @NotNull @DecimalMin("0") @DecimalMax("40") @Digits(integer = 2, fraction = 1)
            BigDecimal hours) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "listAgreedHours",
            summary = "The hours agreed for key figures, nationally and in a region",
            description =
                    "Rule F7. Where the listed activities add up to another number than was agreed, both are shown"
                            + " with the difference; what was agreed counts.")
    public HoursList list(
            @QueryParam("region") @Parameter(description = "This region's as well as the national ones")
                    RegionCode region) {
        return new HoursList(hours.inForce(region == null ? null : region.value()).stream()
                .map(AgreedHoursView::of)
                .toList());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "agreeHours",
            summary = "Agree on hours from a day on",
            description =
                    "Rule F7: a region for itself, the nation for all that have no agreement of their own. 403 for"
                            + " another region; 409 when there is an agreement from that day already.")
    @APIResponseSchema(value = AgreedHoursView.class, responseCode = "201", responseDescription = "The agreement")
    public Response agree(NewAgreedHours wanted) {
        Optional<RegionCode> region = regions.writableOrNational(wanted.region());
        locks.take("agreed-hours " + wanted.region() + " " + wanted.memberClass());
        if (hours.has(region, wanted.memberClass(), wanted.validFrom())) {
            refusals.check(List.of(Refusal.at("/validFrom", "F7.agreed-already")));
        }
        List<AgreedActivity> activities = wanted.activities() == null
                ? List.of()
                : wanted.activities().stream()
                        .map(listed -> new AgreedActivity(listed.activity().strip(), listed.hours()))
                        .toList();
        AgreedHours agreed = new AgreedHours(
                Ids.next(),
                region,
                wanted.memberClass(),
                wanted.validFrom(),
                new HoursPerWeek(wanted.hoursPerWeek()),
                activities);
        hours.persist(agreed);
        return Response.status(Response.Status.CREATED)
                .entity(AgreedHoursView.of(agreed))
                .build();
    }
}
