package nl.hoofdzaakwerk.employer.aftercare;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.vacancy.model.PositionOutcome;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Placements with an employer, without the people (rule D9). */
@Path("/employers/{id}/placements")
@Tag(name = "Aftercare")
class PlacementResource {
    private final Placements placements;
    private final Employers employers;
    private final CurrentCaller callers;

    PlacementResource(Placements placements, Employers employers, CurrentCaller callers) {
        this.placements = placements;
        this.employers = employers;
        this.callers = callers;
    }

    /**
     * A placement; anonymous.
     *
     * @param vacancyId absent when the work was no open vacancy
     * @param expectedEndDate absent for work without an agreed end
     * @param endDate absent while the work lasts
     * @param rehire the employer went on after somebody dropped out there (rule X14)
     * @param positionOutcome what it did to its vacancy; {@code OVER_FILLED} and {@code PLACED_AFTER_END} ask attention
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EmployerPlacement")
    record PlacementView(
            UUID id,
            UUID vacancyId,
            PlacementKind kind,
            int hoursPerWeek,
            LocalDate startDate,
            LocalDate expectedEndDate,
            LocalDate endDate,
            PositionOutcome positionOutcome,
            boolean rehire) {
        static PlacementView of(Placement placement) {
            return new PlacementView(
                    placement.id,
                    placement.vacancyId,
                    placement.kind,
                    placement.hoursPerWeek,
                    placement.startDate,
                    placement.expectedEndDate,
                    placement.endDate,
                    placement.positionOutcome,
                    placement.rehire);
        }
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "listEmployerPlacements",
            summary = "Placements with an employer, newest first",
            description = "Anonymous: kind, hours and days only.")
    public Page<PlacementView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(placements.page(employers.family(id), page), page, placement -> placement.id)
                .map(PlacementView::of);
    }
}
