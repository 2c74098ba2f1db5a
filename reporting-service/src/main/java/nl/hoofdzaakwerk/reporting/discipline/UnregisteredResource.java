package nl.hoofdzaakwerk.reporting.discipline;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who guides people in a region, and is not expected to report of it (F8). */
@Path("/unregistered-reporters")
@Tag(name = "Reporting discipline")
class UnregisteredResource {
    private final MonthFacts facts;
    private final CurrentCaller callers;
    private final Tenancy tenancy;

    UnregisteredResource(MonthFacts facts, CurrentCaller callers, Tenancy tenancy) {
        this.facts = facts;
        this.callers = callers;
        this.tenancy = tenancy;
    }

    /** @param id region and organisation */
    @Schema(name = "UnregisteredReporter")
    record Unregistered(String id, RegionCode region, OrganisationAlias organisation) {
        static Unregistered of(MonthFacts.Teller teller) {
            return new Unregistered(
                    teller.region() + ":" + teller.organisation(), teller.region(), teller.organisation());
        }
    }

    /** @param items by region and organisation */
    @Schema(name = "UnregisteredReporters")
    record UnregisteredList(List<Unregistered> items) {}

    @GET
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER})
    @Operation(
            operationId = "listUnregisteredReporters",
            summary = "Organisations that tell of guidance in a region, and have no reporting duty there",
            description = "Rule F8: a gap for the regional director to close. Names only, no numbers.")
    public UnregisteredList list() {
        Caller caller = callers.get();
        return new UnregisteredList(tenancy.asSystem("reporting-discipline", facts::unregistered).stream()
                .filter(teller -> caller.worksIn(teller.region()))
                .map(Unregistered::of)
                .toList());
    }
}
