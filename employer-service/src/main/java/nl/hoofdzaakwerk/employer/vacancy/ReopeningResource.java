package nl.hoofdzaakwerk.employer.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.vacancy.model.ClosingReason;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens vacancies again, and tells how they had ended (rule D5). */
@Path("/vacancies/{id}/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vacancies")
class ReopeningResource {
    private final Vacancies vacancies;
    private final VacancyReopenings reopenings;
    private final VacancyWork work;
    private final CurrentCaller callers;

    ReopeningResource(Vacancies vacancies, VacancyReopenings reopenings, VacancyWork work, CurrentCaller callers) {
        this.vacancies = vacancies;
        this.reopenings = reopenings;
        this.work = work;
        this.callers = callers;
    }

    /**
     * That a vacancy was opened again.
     *
     * @param endedAs CLOSED or EXPIRED
     * @param closingReason absent when it had expired
     * @param reopenedBy login name of who opened it again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VacancyReopened")
    record ReopeningView(
            UUID id,
            VacancyState endedAs,
            LocalDate endedOn,
            ClosingReason closingReason,
            LocalDate reopenedOn,
            String organisation,
            String reopenedBy) {
        static ReopeningView of(VacancyReopening reopening) {
            return new ReopeningView(
                    reopening.id,
                    reopening.endedAs,
                    reopening.endedOn,
                    reopening.closingReason,
                    reopening.reopenedOn,
                    reopening.organisation,
                    reopening.reopenedBy);
        }
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "reopenVacancy",
            summary = "Open a vacancy again that was closed or had expired",
            description = "Rule D5. Published to matching at once. 409 while it is open, when all its positions are"
                    + " taken, or when the new last day has passed.")
    @APIResponse(
            responseCode = "201",
            description = "The vacancy, open again",
            content = @Content(schema = @Schema(implementation = VacancyView.class)))
    public Response reopen(@PathParam("id") UUID id, ReopeningBody body) {
        var caller = callers.get();
        var vacancy = vacancies.lockVisible(id, caller).orElseThrow(Problem::notFound);
        if (!VacancyKeeperPolicy.mayKeep(vacancy.organisation(), caller)) {
            throw Problem.forbidden("vacancy-elsewhere");
        }
        work.reopen(vacancy, body, caller);
        return Response.created(URI.create("/vacancies/" + id))
                .tag(Etag.of(vacancy.version()))
                .entity(VacancyView.of(vacancy))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listVacancyReopenings",
            summary = "How a vacancy had ended each time before it was opened again, newest first")
    public Page<ReopeningView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        vacancies.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(reopenings.page(id, page), page, reopening -> reopening.id)
                .map(ReopeningView::of);
    }
}
