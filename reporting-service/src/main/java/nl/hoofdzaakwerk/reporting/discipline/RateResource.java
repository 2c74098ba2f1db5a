package nl.hoofdzaakwerk.reporting.discipline;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many months were expected, received and received in time (F8, P4). */
@Path("/reporting-rates")
@Tag(name = "Reporting discipline")
class RateResource {
    private final Rates rates;

    RateResource(Rates rates) {
        this.rates = rates;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listReportingRates",
            summary = "Expected, received and late by region and month",
            description = "Rules F8 and P4, counted in organisations. A region sees its own, a key figure the own"
                    + " organisation. 409 for a period upside down (period-upside-down) or longer than three years"
                    + " (period-too-long).")
    public Rates.RateList list(
            @QueryParam("from") @NotNull @BusinessDate @Parameter(description = "A day in the first month")
                    LocalDate from,
            @QueryParam("until") @NotNull @BusinessDate @Parameter(description = "A day in the last month")
                    LocalDate until) {
        return rates.between(from, until);
    }
}
