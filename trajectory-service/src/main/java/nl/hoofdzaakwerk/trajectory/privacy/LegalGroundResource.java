package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardDecision;
import nl.hoofdzaakwerk.trajectory.privacy.model.Ground;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGround;
import nl.hoofdzaakwerk.trajectory.privacy.model.Purpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may have a candidate's data, for what and until when (G1). */
@Path("/candidates/{id}/legal-grounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Legal grounds")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
public class LegalGroundResource {
    private final LegalGroundDesk desk;
    private final LegalGrounds grounds;
    private final WithdrawalConfirmations confirmations;
    private final Candidates candidates;
    private final CandidateCards cards;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Clock clock;

    LegalGroundResource(
            LegalGroundDesk desk,
            LegalGrounds grounds,
            WithdrawalConfirmations confirmations,
            Candidates candidates,
            CandidateCards cards,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Remarks remarks,
            Clock clock) {
        this.desk = desk;
        this.grounds = grounds;
        this.confirmations = confirmations;
        this.candidates = candidates;
        this.cards = cards;
        this.callers = callers;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * A ground to record.
     *
     * @param receiver {@code matching-service} for matching; the alias of an organisation for any other purpose
     * @param validFrom today when left out
     * @param validUntil last day; left out without an end
     */
    public record LegalGroundInput(
            @NotNull Purpose purpose,
            @NotNull Ground ground,

            @NotNull
            @Pattern(regexp = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", message = "constraint.pattern.organisation")
            String receiver,

            @BusinessDate LocalDate validFrom,
            @BusinessDate LocalDate validUntil) {}

    /** @param reason in the candidate's words, if given */
    public record WithdrawalInput(
            @Size(max = 500) @PlainText String reason) {}

    /** Whether a ground holds today. */
    public enum GroundState {
        VALID,
        NOT_YET,
        EXPIRED,
        WITHDRAWN
    }

    /** A recorded ground. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegalGroundView(
            UUID id,
            Purpose purpose,
            Ground ground,
            String receiver,
            LocalDate validFrom,
            LocalDate validUntil,
            GroundState state,
            Instant recordedAt,
            Instant withdrawnAt,
            String withdrawnReason) {}

    /** A receiver's word that it stopped using the data. */
    public record ConfirmationView(String receiver, UUID withdrawalEventId, Instant confirmedAt) {}

    /** Whether the card is out, and if not, why. */
    public record CardState(boolean published, List<RemarkView> withheld) {}

    /** All grounds, what receivers confirmed, and what that means for the card. */
    public record LegalGroundList(List<LegalGroundView> items, List<ConfirmationView> confirmations, CardState card) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "recordLegalGround", summary = "Records why a receiver may have a candidate's data")
    @APIResponseSchema(value = LegalGroundView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordLegalGround(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id, LegalGroundInput input) {
        LocalDate from = input.validFrom() == null ? LocalDate.now(clock) : input.validFrom();
        if (input.validUntil() != null && input.validUntil().isBefore(from)) {
            throw Problem.invalid(remarks.error("/validUntil", "end-before-start"));
        }
        LegalGround ground = desk.record(
                callers.get(),
                id,
                new LegalGround.Terms(
                        input.purpose(),
                        input.ground(),
                        input.receiver(),
                        from,
                        Optional.ofNullable(input.validUntil())));
        return created(ground);
    }

    /** At once: the card is taken back, the receiver is told, and an organisation that guided sees nothing any more. */
    @POST
    @Path("/{groundId}/withdrawal")
    @Transactional
    @Idempotent
    @Operation(operationId = "withdrawLegalGround", summary = "Withdraws a legal ground")
    @APIResponseSchema(value = LegalGroundView.class, responseCode = "201", responseDescription = "Withdrawn")
    public Response withdrawLegalGround(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id,
            @PathParam("groundId") @Parameter(description = "Id of the legal ground") UUID groundId,
            WithdrawalInput input) {
        return created(desk.withdraw(callers.get().user(), id, groundId, input.reason()));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLegalGrounds",
            summary = "Legal grounds of a candidate, with receivers' confirmations")
    public LegalGroundList listLegalGrounds(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        Candidate candidate = candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("legal-ground", id);
        return new LegalGroundList(
                grounds.of(id).stream().map(this::view).toList(),
                confirmations.of(id).stream()
                        .map(confirmation -> new ConfirmationView(
                                confirmation.receiver(), confirmation.withdrawalEventId(), confirmation.confirmedAt()))
                        .toList(),
                cardState(candidate));
    }

    private CardState cardState(Candidate candidate) {
        return switch (cards.decide(candidate)) {
            case CardDecision.Publish publish -> new CardState(true, List.of());
            case CardDecision.Withhold(var reasons) ->
                new CardState(false, reasons.stream().map(remarks::say).toList());
        };
    }

    private Response created(LegalGround ground) {
        return Response.created(URI.create("/candidates/" + ground.candidateId() + "/legal-grounds"))
                .entity(view(ground))
                .build();
    }

    private LegalGroundView view(LegalGround ground) {
        LegalGround.Terms terms = ground.terms();
        return new LegalGroundView(
                ground.id(),
                terms.purpose(),
                terms.ground(),
                terms.receiver(),
                terms.validFrom(),
                terms.validUntil().orElse(null),
                state(ground),
                ground.recordedAt(),
                ground.withdrawnAt().orElse(null),
                ground.withdrawnReason().orElse(null));
    }

    private GroundState state(LegalGround ground) {
        LocalDate today = LocalDate.now(clock);
        if (ground.withdrawnAt().isPresent()) {
            return GroundState.WITHDRAWN;
        }
        if (ground.terms().validFrom().isAfter(today)) {
            return GroundState.NOT_YET;
        }
        return ground.terms().validUntil().filter(today::isAfter).isPresent() ? GroundState.EXPIRED : GroundState.VALID;
    }
}
