package nl.hoofdzaakwerk.employer.willingness;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.willingness.model.Band;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employers in the order of their willingness (rule X9). */
@Path("/willing-employers")
@Tag(name = "Willingness")
class WillingEmployersResource {
    private final WillingnessLevels levels;
    private final Employers employers;
    private final CurrentCaller callers;

    WillingEmployersResource(WillingnessLevels levels, Employers employers, CurrentCaller callers) {
        this.levels = levels;
        this.employers = employers;
        this.callers = callers;
    }

    /**
     * An employer that showed something.
     *
     * @param id of the employer
     * @param fallsBelowDate first day in a lower band if there is no contact; absent when that never comes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WillingEmployer")
    record WillingEmployer(UUID id, String name, String municipality, int level, Band band, LocalDate fallsBelowDate) {
        static WillingEmployer of(EmployerWillingness row, Employer employer) {
            var profile = employer.profile();
            return new WillingEmployer(
                    row.employerId,
                    profile.name(),
                    profile.municipality().name(),
                    row.level,
                    row.band,
                    row.fallsBelowOn);
        }
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listWillingEmployers",
            summary = "Employers of the own regions that showed willingness, most willing first",
            description = "Rule X9. Employers whose evidence is worth nothing any more are left out.")
    public Page<WillingEmployer> list(
            @QueryParam("band") @Parameter(description = "Only this band") Band band, @BeanParam PageRequest page) {
        var found = levels.page(
                callers.get(), Optional.ofNullable(band), Optional.ofNullable(page.after()), page.limitPlusOne());
        var part = Page.of(found, page, row -> row.employerId);
        var known =
                employers.byId(part.items().stream().map(row -> row.employerId).toList());
        return part.map(row -> WillingEmployer.of(row, known.get(row.employerId)));
    }
}
