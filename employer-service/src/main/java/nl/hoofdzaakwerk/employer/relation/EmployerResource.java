package nl.hoofdzaakwerk.employer.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.pipeline.Pipelines;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employers of the caller's regions: one record each, shared by the organisations that work there (rule D3). */
@Path("/employers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers")
class EmployerResource {
    private static final int EMBEDDED_NOTES = 20;

    private final Employers employers;
    private final EmployerRegistration registration;
    private final EmployerSearch search;
    private final ProfileReader profiles;
    private final Pipelines pipelines;
    private final WillingnessSource willingness;
    private final Notes notes;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    EmployerResource(
            Employers employers,
            EmployerRegistration registration,
            EmployerSearch search,
            ProfileReader profiles,
            Pipelines pipelines,
            WillingnessSource willingness,
            Notes notes,
            CurrentCaller callers,
            Preconditions preconditions) {
        this.employers = employers;
        this.registration = registration;
        this.search = search;
        this.profiles = profiles;
        this.pipelines = pipelines;
        this.willingness = willingness;
        this.notes = notes;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "registerEmployer",
            summary = "Register an employer",
            description = "Rule D3. 409 when the KvK number is registered in this region already, by whatever"
                    + " organisation, or, without a number, when a record is nearly certainly the same employer and"
                    + " knownDifferentFrom does not name it; the reasons name the existing employers. 403 outside the"
                    + " caller's regions.")
    @APIResponse(
            responseCode = "201",
            description = "The employer, a prospect",
            content = @Content(schema = @Schema(implementation = EmployerView.class)))
    public Response register(RegistrationBody body) {
        var employer = registration.register(body, callers.get());
        return Response.created(URI.create("/employers/" + employer.id()))
                .tag(Etag.of(employer.version()))
                .entity(views(List.of(employer)).getFirst())
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listEmployers",
            summary = "Employers of the own regions, newest first",
            description =
                    "Rules D1 and D3. Filters go together: an employer is there when it passes each that is given."
                            + " 400 for a municipality that is none.")
    public Page<EmployerView> list(@Valid @BeanParam EmployerFilter filter, @BeanParam PageRequest page) {
        var municipalities = profiles.municipalities(filter.municipalities());
        var part = Page.of(employers.page(callers.get(), filter, municipalities, page), page, Employer::id);
        return new Page<>(views(part.items()), part.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readEmployer",
            summary = "One employer, with the own organisation's notes",
            description =
                    "A record that was merged names the one that took it in; notes are those of all the records of"
                            + " this employer. 404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The employer",
            content = @Content(schema = @Schema(implementation = EmployerView.class)))
    public Response read(@PathParam("id") UUID id) {
        var employer = employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        var family = employers.family(id);
        var own = notes.newest(family, callers.get(), null, EMBEDDED_NOTES).stream()
                .map(NoteView::of)
                .toList();
        var others =
                family.stream().filter(member -> !member.equals(id)).sorted().toList();
        return Response.ok(views(List.of(employer)).getFirst().with(own, others))
                .tag(Etag.of(employer.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "changeEmployer",
            summary = "Change what is known about an employer",
            description = "The WSP leads, so only its account managers do this (rule D3). Needs If-Match. 409 when the"
                    + " KvK number belongs to another employer or the municipality lies in another region.")
    @APIResponse(
            responseCode = "200",
            description = "The employer as changed",
            content = @Content(schema = @Schema(implementation = EmployerView.class)))
    public Response change(@PathParam("id") UUID id, ProfileBody body) {
        var employer = employers.writable(id, callers.get());
        preconditions.requireMatch(employer.version());
        registration.change(employer, body);
        return Response.ok(views(List.of(employer)).getFirst())
                .tag(Etag.of(employer.version()))
                .build();
    }

    @POST
    @Path("/_search")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "searchEmployers",
            summary = "Find employers of the own regions by name and place",
            description = "Names need not be spelled exactly; best likeness first. The name of a record that was merged"
                    + " finds the one that took it in.")
    public SearchResult find(SearchBody body) {
        var likeness = search.find(body, callers.get());
        var found = employers.byId(likeness.keySet());
        var views = views(likeness.keySet().stream().map(found::get).toList());
        return new SearchResult(views.stream()
                .map(view -> SearchResult.Hit.of(view, likeness.get(view.id())))
                .toList());
    }

    private List<EmployerView> views(List<Employer> of) {
        var stages = pipelines.of(of.stream().map(Employer::id).toList());
        var levels = willingness.levels(of.stream().map(Employer::id).toList());
        return of.stream()
                .map(employer -> EmployerView.of(employer, stages.get(employer.id()), levels.get(employer.id())))
                .toList();
    }
}
