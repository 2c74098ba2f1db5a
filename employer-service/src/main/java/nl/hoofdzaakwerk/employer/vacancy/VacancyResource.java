package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work that employers of the caller's regions offer (rule D5). */
@Path("/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vacancies")
class VacancyResource {
    private final Vacancies vacancies;
    private final VacancyWork work;
    private final Employers employers;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    VacancyResource(
            Vacancies vacancies,
            VacancyWork work,
            Employers employers,
            CurrentCaller callers,
            Preconditions preconditions) {
        this.vacancies = vacancies;
        this.work = work;
        this.employers = employers;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listVacancies",
            summary = "Vacancies of the own regions, newest first",
            description = "Rule D5. Filters go together: a vacancy is there when it passes each that is given.")
    public Page<VacancyLine> list(@BeanParam VacancyFilter filter, @BeanParam PageRequest page) {
        var part = Page.of(vacancies.page(callers.get(), filter, page), page, Vacancy::id);
        var known = employers.byId(
                part.items().stream().map(Vacancy::employerId).distinct().toList());
        return part.map(vacancy -> new VacancyLine(
                VacancyView.of(vacancy),
                known.get(vacancy.employerId()).profile().name()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(operationId = "readVacancy", summary = "One vacancy", description = "404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The vacancy",
            content = @Content(schema = @Schema(implementation = VacancyView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(vacancies.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "changeVacancy",
            summary = "Change what an open vacancy offers",
            description = "Needs If-Match. A coach changes what the own organisation opened (rule D3). 409 when the"
                    + " vacancy has ended or the positions would be fewer than are taken.")
    @APIResponse(
            responseCode = "200",
            description = "The vacancy as changed",
            content = @Content(schema = @Schema(implementation = VacancyView.class)))
    public Response change(@PathParam("id") UUID id, OfferBody body) {
        var vacancy = keeping(id, callers.get());
        preconditions.requireMatch(vacancy.version());
        work.change(vacancy, body);
        return answer(vacancy);
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "closeVacancy",
            summary = "Close a vacancy before all its positions are taken",
            description = "409 when it has ended already: filled, closed or expired.")
    @APIResponse(
            responseCode = "201",
            description = "The closed vacancy",
            content = @Content(schema = @Schema(implementation = VacancyView.class)))
    public Response close(@PathParam("id") UUID id, ClosingBody body) {
        var vacancy = keeping(id, callers.get());
        work.close(vacancy, body);
        return Response.created(URI.create("/vacancies/" + id))
                .tag(Etag.of(vacancy.version()))
                .entity(VacancyView.of(vacancy))
                .build();
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planVacancy",
            summary = "Say what is done next with an open vacancy, and by when",
            description = "Rule P6. Needs If-Match. 409 when the vacancy has ended, or when the day comes after that of"
                    + " the warning before it expires.")
    @APIResponse(
            responseCode = "200",
            description = "The vacancy with its next step",
            content = @Content(schema = @Schema(implementation = VacancyView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var vacancy = keeping(id, callers.get());
        preconditions.requireMatch(vacancy.version());
        work.plan(vacancy, body.toNextStep());
        return answer(vacancy);
    }

    private Vacancy keeping(UUID id, Caller caller) {
        var vacancy = vacancies.lockVisible(id, caller).orElseThrow(Problem::notFound);
        if (!VacancyKeeperPolicy.mayKeep(vacancy.organisation(), caller)) {
            throw Problem.forbidden("vacancy-elsewhere");
        }
        return vacancy;
    }

    private static Response answer(Vacancy vacancy) {
        return Response.ok(VacancyView.of(vacancy))
                .tag(Etag.of(vacancy.version()))
                .build();
    }
}
