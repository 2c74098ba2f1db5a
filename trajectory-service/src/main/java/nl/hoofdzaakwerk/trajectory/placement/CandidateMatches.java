package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CandidateMatches implements PanacheRepositoryBase<CandidateMatch, UUID> {

    /** Newest first. */
    List<CandidateMatch> of(UUID candidateId) {
        return list("candidateId = ?1 order by matchId desc", candidateId);
    }
}
