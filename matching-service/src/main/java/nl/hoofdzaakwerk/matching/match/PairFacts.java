package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.hoofdzaakwerk.matching.interest.CandidateAnswers;
import nl.hoofdzaakwerk.matching.match.model.JudgedFacts;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;

/** What counts of a match's card, vacancy and answer now (E4). */
@ApplicationScoped
class PairFacts {

    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final CandidateAnswers answers;

    PairFacts(CandidateCards cards, Vacancies vacancies, CandidateAnswers answers) {
        this.cards = cards;
        this.vacancies = vacancies;
        this.answers = answers;
    }

    /** Empty when card or vacancy is gone: a pair that cannot be proposed, until it is told anew. */
    Optional<JudgedFacts> of(Match match) {
        if (match.cardId() == null) {
            return Optional.empty();
        }
        return cards.findByIdOptional(match.cardId()).flatMap(card -> vacancies
                .findByIdOptional(match.vacancyId())
                .map(vacancy -> JudgedFacts.of(
                        card, vacancy, answers.of(card.id()).about(vacancy.id(), vacancy.employerId()))));
    }
}
