package nl.hoofdzaakwerk.matching.match;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.MatchStep;

@ApplicationScoped
class MatchSteps implements PanacheRepositoryBase<MatchStep, UUID> {

    /** The match's steps, first one first. */
    List<MatchStep> of(UUID matchId) {
        return list("matchId", Sort.by("number"), matchId);
    }

    /** Whether the candidate was introduced to the employer at some time, or works there. */
    boolean haveMet(UUID matchId) {
        return count("matchId = ?1 and toStage in ?2", matchId, List.of(MatchStage.INTRODUCED, MatchStage.PLACED)) > 0;
    }
}
