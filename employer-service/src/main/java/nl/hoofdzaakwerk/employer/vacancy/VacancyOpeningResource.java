package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens vacancies with an employer of the caller's regions (rule D5). */
@Path("/employers/{id}/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vacancies")
class VacancyOpeningResource {
    private final VacancyWork work;
    private final Employers employers;
    private final CurrentCaller callers;

    VacancyOpeningResource(VacancyWork work, Employers employers, CurrentCaller callers) {
        this.work = work;
        this.employers = employers;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "openVacancy",
            summary = "Open a vacancy of an employer",
            description = "Rule D5. Published to matching at once. Moves the employer to VACANCY_OPENED where rule D1"
                    + " allows that. 409 when its last day has passed.")
    @APIResponse(
            responseCode = "201",
            description = "The open vacancy",
            content = @Content(schema = @Schema(implementation = VacancyView.class)))
    public Response open(@PathParam("id") UUID id, OfferBody body) {
        var employer = employers.writable(id, callers.get());
        var vacancy = work.open(employer, body, callers.get());
        return Response.created(URI.create("/vacancies/" + vacancy.id()))
                .tag(Etag.of(vacancy.version()))
                .entity(VacancyView.of(vacancy))
                .build();
    }
}
