package nl.hoofdzaakwerk.employer.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.PlacementTaken;
import nl.hoofdzaakwerk.employer.commitment.model.Bucket;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.employer.commitment.model.Entry;
import nl.hoofdzaakwerk.employer.vacancy.MatchMoved;
import nl.hoofdzaakwerk.kit.Ids;

/**
 * Follows matches and placements of vacancies that give shape to a commitment (rule X10); each takes a place once,
 * however often it is told.
 */
@ApplicationScoped
class CommitmentFollowing {
    private final Commitments commitments;
    private final Clock clock;

    CommitmentFollowing(Commitments commitments, Clock clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    void onMatch(@Observes MatchMoved moved) {
        commitments.lockOfVacancy(moved.vacancyId()).ifPresent(commitment -> {
            if (moved.stands()) {
                match(commitment, moved.vacancyId(), moved.matchId(), moved.date());
            } else {
                release(commitment, moved);
            }
        });
    }

    void onPlacement(@Observes PlacementTaken taken) {
        taken.vacancyId()
                .flatMap(vacancy -> commitments.lockOfVacancy(vacancy))
                .ifPresent(commitment -> fill(
                        commitment,
                        taken.vacancyId().orElseThrow(),
                        taken.placementId(),
                        taken.matchId(),
                        taken.startDate()));
    }

    /** @param commitment locked */
    void match(Commitment commitment, UUID vacancyId, UUID matchId, LocalDate date) {
        var place = commitments.placeOf(commitment.id(), matchId);
        if (place.filter(bucket -> bucket != Bucket.OPEN).isEmpty()) {
            commitment
                    .match(LocalDate.now(clock))
                    .ifPresent(entry ->
                            commitments.keep(entry(commitment, entry, date).through(vacancyId, matchId, null)));
        }
    }

    /** @param commitment locked */
    void fill(Commitment commitment, UUID vacancyId, UUID placementId, Optional<UUID> matchId, LocalDate date) {
        if (commitments.isFilledBy(placementId)) {
            return;
        }
        boolean ofMatch = matchId.filter(match -> isMatched(commitment, match)).isPresent();
        commitment
                .fill(ofMatch, LocalDate.now(clock))
                .ifPresent(entry -> commitments.keep(
                        entry(commitment, entry, date).through(vacancyId, matchId.orElse(null), placementId)));
    }

    private void release(Commitment commitment, MatchMoved moved) {
        if (isMatched(commitment, moved.matchId())) {
            commitment
                    .release(LocalDate.now(clock))
                    .ifPresent(entry -> commitments.keep(
                            entry(commitment, entry, moved.date()).through(moved.vacancyId(), moved.matchId(), null)));
        }
    }

    private boolean isMatched(Commitment commitment, UUID matchId) {
        return commitments
                .placeOf(commitment.id(), matchId)
                .filter(bucket -> bucket == Bucket.MATCHED)
                .isPresent();
    }

    private CommitmentEntry entry(Commitment commitment, Entry entry, LocalDate date) {
        return new CommitmentEntry(Ids.next(), commitment, entry, date, clock.instant());
    }
}
