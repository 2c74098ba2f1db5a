package nl.hoofdzaakwerk.reporting.programme.admission;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Target;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The divisions: places, what they ask, and the way up (F1, F2). */
@Path("/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admission")
public class DivisionResource {
    private final DivisionDesk desk;

    DivisionResource(DivisionDesk desk) {
        this.desk = desk;
    }

    /** @param items from the highest division down */
    public record DivisionList(List<DivisionView> items) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listDivisions",
            summary = "The divisions with their places, what they ask and how far the way up is",
            description = "Rules F1 and F2. Goals are to work for: nothing is attached to missing one (rule F3).")
    public DivisionList listDivisions() {
        return new DivisionList(desk.all());
    }

    @GET
    @Path("/{division}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getDivision",
            summary = "A division with its places, what it asks and how far the way up is",
            description = "Rules F1 and F2.")
    @APIResponseSchema(value = DivisionView.class, responseDescription = "Its ETag is what a change of it needs")
    public Response getDivision(@PathParam("division") @Parameter(description = "The division") Division division) {
        return answer(desk.one(division));
    }

    @PUT
    @Path("/{division}/places")
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "setDivisionPlaces",
            summary = "Sets how many places a division has from a day on",
            description =
                    "Rule F1. Who waits moves up into new places, in order of arrival; nobody loses a place by it."
                            + " 409 for a day that has passed.")
    @APIResponseSchema(value = DivisionView.class, responseDescription = "The division as it is today")
    @APIResponse(responseCode = "412", description = "The division was changed after it was read")
    public Response setDivisionPlaces(
            @PathParam("division") @Parameter(description = "The division") Division division,
            DivisionChange.PlacesInput input) {
        return answer(desk.setPlaces(division, input));
    }

    @PUT
    @Path("/{division}/admission-rule")
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "setAdmissionRule",
            summary = "Sets what a division asks of who applies, from a day on",
            description = "Rule F2. 409 for a day that has passed, and for the lowest division: it takes every region.")
    @APIResponseSchema(value = DivisionView.class, responseDescription = "The division as it is today")
    @APIResponse(responseCode = "412", description = "The division was changed after it was read")
    public Response setAdmissionRule(
            @PathParam("division") @Parameter(description = "The division") Division division,
            DivisionChange.AdmissionInput input) {
        return answer(desk.setRule(division, input));
    }

    @PUT
    @Path("/{division}/targets/{year}")
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "setDivisionTarget",
            summary = "Sets how many trajectories a division asks of each of its regions in a year",
            description = "Rules F1 and F3: an effort, not an obligation. A region's own target goes before it.")
    @APIResponseSchema(value = DivisionView.class, responseDescription = "The division with the target")
    @APIResponse(responseCode = "412", description = "The division was changed after it was read")
    public Response setDivisionTarget(
            @PathParam("division") @Parameter(description = "The division") Division division,
            @PathParam("year")
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    @Parameter(description = "Calendar year of the target")
                    int year,
            DivisionChange.TargetInput input) {
        return answer(desk.setTarget(division, new ProgrammeYear(year), new Target(input.trajectories())));
    }

    private static Response answer(DivisionDesk.Answer answer) {
        return Response.ok(answer.division()).tag(Etag.of(answer.version())).build();
    }
}
