package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.pool.CandidateLeft;
import nl.hoofdzaakwerk.matching.pool.VacancyLeft;

/**
 * Closes matches when a side leaves the pool, in the same transaction. An agreed match survives its vacancy: a vacancy
 * is also gone when it is filled, and then the placement tells how the match went on.
 */
@ApplicationScoped
class PoolObserver {

    private final Matches matches;
    private final MatchLife life;
    private final MatchWords words;

    PoolObserver(Matches matches, MatchLife life, MatchWords words) {
        this.matches = matches;
        this.life = life;
        this.words = words;
    }

    void candidateLeft(@Observes CandidateLeft left) {
        for (Match match : matches.lockOpenOfCard(left.cardId())) {
            life.end(match, left.reasonCode());
        }
        List<Match> all = matches.lockOfCard(left.cardId());
        all.forEach(Match::forgetFacts);
        if (left.erased() || left.isWithdrawal()) {
            words.forget(all.stream().map(Match::id).toList());
        }
        if (left.erased()) {
            all.forEach(Match::forgetCandidate);
        }
    }

    void vacancyLeft(@Observes VacancyLeft left) {
        for (Match match : matches.lockUndecidedOfVacancy(left.vacancyId())) {
            life.end(match, "vacancy-gone");
        }
    }
}
