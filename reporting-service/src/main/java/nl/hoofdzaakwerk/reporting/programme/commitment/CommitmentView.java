package nl.hoofdzaakwerk.reporting.programme.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Commitment;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.CommitmentLevel;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Party;

/**
 * An approval of a region's plan (F6).
 *
 * @param approvedBy name of who approved; absent when it was never given or was removed
 * @param withdrawnDate from this day on it no longer stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentView(
        UUID id,
        RegionCode region,
        Party party,
        String organisation,
        CommitmentLevel level,
        ApproverRole role,
        String approvedBy,
        LocalDate approvedDate,
        Instant recordedAt,
        LocalDate withdrawnDate,
        String withdrawalReason) {

    static CommitmentView of(Commitment commitment) {
        return new CommitmentView(
                commitment.id(),
                commitment.region(),
                commitment.party(),
                commitment.organisation(),
                commitment.level(),
                commitment.role(),
                commitment.approvedBy().orElse(null),
                commitment.approvedOn(),
                commitment.recordedAt(),
                commitment.withdrawnOn().orElse(null),
                commitment.withdrawalReason().orElse(null));
    }
}
