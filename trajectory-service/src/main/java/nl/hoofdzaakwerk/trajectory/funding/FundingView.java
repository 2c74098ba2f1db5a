package nl.hoofdzaakwerk.trajectory.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.funding.model.ClientKind;
import nl.hoofdzaakwerk.trajectory.funding.model.CloseReason;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingState;
import nl.hoofdzaakwerk.trajectory.funding.model.Milestone;
import nl.hoofdzaakwerk.trajectory.funding.model.Payer;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;

/**
 * A request for funding as the caller may see it; amounts in euros, exact to the cent.
 *
 * <p>Who pays or guides elsewhere never sees what tells the target group (G3): of a scheme that sets its amount or term
 * per group there is no amount, no month, no end, no reason, no signal and no milestone; {@code ownShare} is then
 * nothing, for such a scheme is only ever paid by those who see no clients. Of other schemes a payer sees the term and
 * its own share.
 *
 * @param trajectoryId for the treating side and the coach; a payer knows the person by {@code referralId}
 * @param referralId by which the payer referred the person
 * @param startDate first day for which money is asked or granted
 * @param endDate last day for which there is money
 * @param amount all payers together
 * @param ownShare what the caller's organisation pays
 * @param missing what the request waits for
 * @param reasons why it was granted
 * @param signals that the money ends, and who pays on (X3)
 * @param milestones parts of the money, projected from the start of the first paid job (P10)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingView(
        UUID id,
        UUID trajectoryId,
        UUID candidateId,
        UUID referralId,
        FundingState state,
        String scheme,
        SchemeName decidedBy,
        ClientKind clientKind,
        Method method,
        OrganisationAlias organisation,
        OrganisationAlias payerOrganisation,
        String payerReference,
        LocalDate requestDate,
        LocalDate startDate,
        LocalDate endDate,
        Integer months,
        BigDecimal amount,
        BigDecimal ownShare,
        List<ShareView> shares,
        List<RemarkView> missing,
        List<RemarkView> reasons,
        List<RemarkView> signals,
        List<MilestoneView> milestones,
        NextStepInput nextStep,
        CloseReason closeReason,
        LocalDate closeDate,
        Instant requestedAt) {

    /** The version of the scheme that was decided by. */
    public record SchemeName(UUID id, String code, int version, String rule, String name) {}

    /** @param percentage of the amount */
    public record ShareView(Payer payer, BigDecimal percentage, BigDecimal amount) {}

    /** @param monthsAfterStart whole months after the start of the job */
    public record MilestoneView(int monthsAfterStart, LocalDate dueDate, BigDecimal amount, Milestone.State state) {}

    /** All requests of a trajectory, newest first. */
    public record FundingList(List<FundingView> items) {}
}
