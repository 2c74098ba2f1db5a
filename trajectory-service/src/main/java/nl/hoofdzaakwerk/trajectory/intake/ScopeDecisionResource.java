package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeFacts;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOccasion;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOutcome;
import nl.hoofdzaakwerk.trajectory.intake.model.StoredReason;
import nl.hoofdzaakwerk.trajectory.intake.model.TakenDecision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a candidate gets care, and what that did to the scope (A1): for the treating side alone (G3). */
@Path("/candidates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scope")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
public class ScopeDecisionResource {
    private final Candidates candidates;
    private final CandidateViews views;
    private final CareDesk desk;
    private final ScopeDecisions decisions;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Language language;

    ScopeDecisionResource(
            Candidates candidates,
            CandidateViews views,
            CareDesk desk,
            ScopeDecisions decisions,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Language language) {
        this.candidates = candidates;
        this.views = views;
        this.desk = desk;
        this.decisions = decisions;
        this.callers = callers;
        this.processingLog = processingLog;
        this.language = language;
    }

    /** Where the candidate gets care now. */
    public record CareSettingInput(@NotNull CareSetting careSetting) {}

    /** The facts that were weighed. */
    public record DecidedOn(
            CareSetting careSetting, boolean canAndWantsToWork, BenefitKind benefit, ReferrerKind referredBy) {
        static DecidedOn of(ScopeFacts facts) {
            return new DecidedOn(
                    facts.careSetting().orElse(null), facts.canAndWantsToWork(), facts.benefit(), facts.referredBy());
        }
    }

    /**
     * A decision as it was taken.
     *
     * @param policyVersion version of the rules that decided
     * @param decidedBy the user
     */
    public record ScopeDecisionView(
            UUID id,
            ScopeOccasion occasion,
            ScopeOutcome decision,
            int policyVersion,
            DecidedOn facts,
            List<ScopeView.Reason> reasons,
            String decidedBy,
            Instant decidedAt) {}

    /** Each stays as it was, whatever the rules became later. */
    @GET
    @Path("/scope-decisions")
    @Transactional
    @Operation(operationId = "listScopeDecisions", summary = "What was decided of a candidate's scope, newest first")
    public Page<ScopeDecisionView> listScopeDecisions(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id, @BeanParam PageRequest page) {
        candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("scope", id);
        return Page.of(decisions.page(id, page), page, TakenDecision::id).map(this::view);
    }

    /** Decides of the scope anew; {@code If-Match} takes the candidate's ETag. */
    @PUT
    @Path("/care-setting")
    @Transactional
    @Operation(operationId = "replaceCareSetting", summary = "Records that a candidate gets care elsewhere")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceCareSetting(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id, CareSettingInput input) {
        Candidate candidate = desk.moveTo(callers.get(), id, input.careSetting());
        return Response.ok(views.one(candidate))
                .tag(Etag.of(candidate.version()))
                .build();
    }

    private ScopeDecisionView view(TakenDecision decision) {
        boolean english = language.locale().getLanguage().equals("en");
        return new ScopeDecisionView(
                decision.id(),
                decision.occasion(),
                decision.outcome(),
                decision.policyVersion(),
                DecidedOn.of(decision.facts()),
                decision.reasons().stream()
                        .map(reason -> reason(reason, english))
                        .toList(),
                decision.decidedBy(),
                decision.decidedAt());
    }

    private static ScopeView.Reason reason(StoredReason reason, boolean english) {
        return new ScopeView.Reason(
                reason.effect(),
                reason.rule(),
                reason.code(),
                english ? reason.textEn() : reason.textNl(),
                reason.source());
    }
}
