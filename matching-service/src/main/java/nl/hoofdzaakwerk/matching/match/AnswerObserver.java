package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import nl.hoofdzaakwerk.matching.interest.AnswerChanged;
import nl.hoofdzaakwerk.matching.interest.CandidateAnswers;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchConsentPolicy;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.PoolChanges;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;

/**
 * Lets a candidate's matches follow what the candidate answers, in the same transaction (E5, X16): what may be told
 * follows the newest yes, and without one the introduction ends.
 */
@ApplicationScoped
class AnswerObserver {

    private final CandidateCards cards;
    private final CandidateAnswers answers;
    private final Matches matches;
    private final MatchLife life;
    private final PoolChanges changes;

    AnswerObserver(
            CandidateCards cards, CandidateAnswers answers, Matches matches, MatchLife life, PoolChanges changes) {
        this.cards = cards;
        this.answers = answers;
        this.matches = matches;
        this.life = life;
        this.changes = changes;
    }

    void answerChanged(@Observes AnswerChanged changed) {
        CandidateCard card = cards.findById(changed.cardId());
        changes.card(card.region(), card.id());
        Answers standing = answers.of(card.id());
        for (Match match : matches.lockUnfinishedOfCard(card.id())) {
            follow(match, standing.about(match.vacancyId(), match.employerId()));
        }
    }

    private void follow(Match match, Optional<Answer> answer) {
        switch (MatchConsentPolicy.after(match.stage(), answer)) {
            case GOES_ON -> {}
            case TOLD_OTHERWISE -> match.disclose(answer.orElseThrow().disclosure());
            case TOLD_NOTHING -> match.discloseNothing();
            case ENDS -> {
                match.discloseNothing();
                life.end(match, "consent-withdrawn");
            }
        }
    }
}
