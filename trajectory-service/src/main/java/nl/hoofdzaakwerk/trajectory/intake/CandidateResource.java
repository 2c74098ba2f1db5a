package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.PersonName;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOccasion;
import nl.hoofdzaakwerk.trajectory.intake.model.Terms;
import nl.hoofdzaakwerk.trajectory.intake.model.TermsPolicy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Candidates: of the own institution, or entrusted to the own organisation for guidance. */
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@RolesAllowed({
    "coach@GGZ",
    "treatment-liaison@GGZ",
    "coach@REINTEGRATION",
    "coach@SELF_EMPLOYED",
    "coach@MUNICIPALITY",
    "coach@UWV"
})
public class CandidateResource {
    private final Candidates candidates;
    private final CandidateViews views;
    private final Registration registration;
    private final ReferralFacts referralFacts;
    private final ReferenceData reference;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Preconditions preconditions;
    private final Remarks remarks;
    private final Event<CandidateChanged> changes;
    private final Clock clock;

    CandidateResource(
            Candidates candidates,
            CandidateViews views,
            Registration registration,
            ReferralFacts referralFacts,
            ReferenceData reference,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Preconditions preconditions,
            Remarks remarks,
            Event<CandidateChanged> changes,
            Clock clock) {
        this.candidates = candidates;
        this.views = views;
        this.registration = registration;
        this.referralFacts = referralFacts;
        this.reference = reference;
        this.callers = callers;
        this.processingLog = processingLog;
        this.preconditions = preconditions;
        this.remarks = remarks;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A search; a name never stands in an address.
     *
     * @param name words of the name, or something like them
     */
    public record CandidateSearch(
            @NotNull
            @Size(min = 2, max = 100)
            @Pattern(regexp = PersonName.FORMAT, message = "constraint.pattern.person-name")
            String name,

            @Min(1) @Max(100) Integer limit) {}

    /** Registers a candidate of the caller's institution. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(operationId = "registerCandidate", summary = "Registers someone in treatment as a candidate")
    @APIResponseSchema(value = CandidateView.class, responseCode = "201", responseDescription = "Registered")
    public Response registerCandidate(CandidateInput input) {
        Candidate candidate = registration.register(
                callers.get(),
                registration.person(input),
                input.health().toHealth(),
                input.wantsToWork(),
                ScopeOccasion.REGISTERED);
        referralFacts.registered(candidate);
        return Response.created(URI.create("/candidates/" + candidate.id()))
                .tag(Etag.of(candidate.version()))
                .entity(views.one(candidate))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listCandidates", summary = "Candidates, newest first")
    public Page<CandidateView.Summary> listCandidates(
            @BeanParam PageRequest page,
            @QueryParam("mine")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only those the caller guides now",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String mine) {
        Page<Candidate> found =
                Page.of(candidates.page(callers.get(), Boolean.parseBoolean(mine), page), page, Candidate::id);
        return seen(found);
    }

    @POST
    @Path("/_search")
    @Transactional
    @Operation(operationId = "searchCandidates", summary = "Finds candidates by name, best match first")
    public Page<CandidateView.Summary> searchCandidates(CandidateSearch search) {
        int limit = search.limit() == null ? 20 : search.limit();
        return seen(new Page<>(candidates.search(callers.get(), search.name(), limit), null));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCandidate", summary = "One candidate")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response getCandidate(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        Candidate candidate = visible(id);
        processingLog.record("intake", id);
        return Response.ok(views.one(candidate))
                .tag(Etag.of(candidate.version()))
                .build();
    }

    /**
     * Replaces the wishes, terms included: those that are absent are no longer known. {@code If-Match} takes the
     * candidate's ETag; wishes that contradict each other are refused field by field (400, rules E3 and X16).
     */
    @PUT
    @Path("/{id}/wishes")
    @Transactional
    @RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(operationId = "replaceWishes", summary = "Records what a candidate wants of work")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate with the wishes")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceWishes(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id, WishesInput input) {
        requireKnown(input);
        Candidate candidate = visible(id);
        preconditions.requireMatch(candidate.version());
        candidate.wish(input.toWishes(), clock.instant());
        candidates.flush();
        processingLog.record("wishes", id);
        changes.fire(new CandidateChanged(id));
        return Response.ok(views.one(candidate))
                .tag(Etag.of(candidate.version()))
                .build();
    }

    private void requireKnown(WishesInput input) {
        List<FieldError> errors = new ArrayList<>();
        if (input.minimumHours() > input.maximumHours()) {
            errors.add(remarks.error("/minimumHours", "more-than-maximum"));
        }
        Terms terms = input.termsOrNone();
        errors.addAll(unknown("/preferredOccupations/", input.preferredOccupations()));
        errors.addAll(unknown("/terms/unwantedOccupations/", terms.unwantedOccupations()));
        TermsPolicy.contradictions(input.preferredOccupations(), input.maximumHours(), terms)
                .forEach(found -> errors.add(remarks.error("/terms" + found.pointer(), found.code())));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private List<FieldError> unknown(String pointer, List<IscoCode> occupations) {
        var unknown = reference.unknownOf(occupations);
        return IntStream.range(0, occupations.size())
                .filter(place -> unknown.contains(occupations.get(place)))
                .mapToObj(place -> remarks.error(pointer + place, "unknown-code"))
                .toList();
    }

    private Candidate visible(UUID id) {
        return candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private Page<CandidateView.Summary> seen(Page<Candidate> found) {
        processingLog.record("intake", found.items().stream().map(Candidate::id).toList());
        return new Page<>(views.list(found.items()), found.next());
    }
}
