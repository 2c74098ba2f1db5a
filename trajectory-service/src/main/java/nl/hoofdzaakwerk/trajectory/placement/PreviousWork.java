package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.trajectory.placement.model.JobChain;
import nl.hoofdzaakwerk.trajectory.placement.model.JobLossPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** What work comes after and from: the work before it in the trajectory (X5), and the candidate's own match. */
@ApplicationScoped
class PreviousWork {
    private final CandidateMatches matches;
    private final Remarks remarks;

    PreviousWork(CandidateMatches matches, Remarks remarks) {
        this.matches = matches;
        this.remarks = remarks;
    }

    /**
     * The work before it: as given, or else what ended last before.
     *
     * @throws Problem 400 when the given work is not of this trajectory, or the given match is someone else's
     */
    Optional<UUID> of(UUID candidateId, List<Placement> earlier, PlacementInput input) {
        requireOwnMatch(candidateId, input.matchId());
        if (input.previousPlacementId() == null) {
            return JobChain.before(input.startDate(), earlier);
        }
        Placement previous = earlier.stream()
                .filter(placement -> placement.id().equals(input.previousPlacementId()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(remarks.error("/previousPlacementId", "unknown-placement")));
        remarks.require(
                JobLossPolicy.judgePrevious(input.startDate(), previous.work().start()));
        return Optional.of(previous.id());
    }

    /** A match may not be heard of yet; one that is heard of is the candidate's. */
    private void requireOwnMatch(UUID candidateId, UUID matchId) {
        if (matchId != null
                && matches.findByIdOptional(matchId)
                        .filter(match -> !match.candidateId().equals(candidateId))
                        .isPresent()) {
            throw Problem.invalid(remarks.error("/matchId", "unknown-match"));
        }
    }
}
