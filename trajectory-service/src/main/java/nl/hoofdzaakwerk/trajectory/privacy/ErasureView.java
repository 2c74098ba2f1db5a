package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.privacy.model.Erasure;
import nl.hoofdzaakwerk.trajectory.privacy.model.ErasureCause;
import nl.hoofdzaakwerk.trajectory.privacy.model.ErasureState;
import nl.hoofdzaakwerk.trajectory.privacy.model.RefusalReason;

/**
 * A demand to be erased and what became of it.
 *
 * @param seconds from carrying it out here to the last confirmation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErasureView(
        UUID id,
        UUID candidateId,
        ErasureCause cause,
        ErasureState state,
        Instant requestedAt,
        Instant decidedAt,
        RefusalReason refusalReason,
        Instant carriedOutAt,
        Instant confirmedAt,
        Long seconds,
        List<Confirmation> confirmations,
        NextStepInput nextStep) {
    /**
     * A service's share.
     *
     * @param confirmedAt absent while the service has not confirmed everything
     * @param seconds it took to confirm
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Confirmation(String service, Instant demandedAt, Instant confirmedAt, Long seconds) {}

    static ErasureView of(Erasure erasure, List<Erasures.Share> shares) {
        Instant carriedOut = erasure.carriedOutAt().orElse(null);
        Instant confirmed = erasure.confirmedAt().orElse(null);
        return new ErasureView(
                erasure.id(),
                erasure.candidateId(),
                erasure.cause(),
                erasure.state(),
                erasure.requestedAt(),
                erasure.decidedAt().orElse(null),
                erasure.refusalReason().orElse(null),
                carriedOut,
                confirmed,
                secondsBetween(carriedOut, confirmed),
                shares.stream()
                        .map(share -> new Confirmation(
                                share.service(),
                                share.demandedAt(),
                                share.confirmedAt(),
                                secondsBetween(share.demandedAt(), share.confirmedAt())))
                        .toList(),
                erasure.nextStep().map(NextStepInput::of).orElse(null));
    }

    /** Null when either is; a receiver whose clock is behind took no time. */
    static Long secondsBetween(Instant from, Instant until) {
        return from == null || until == null
                ? null
                : Math.max(0, Duration.between(from, until).toSeconds());
    }
}
