package nl.hoofdzaakwerk.matching.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.hoofdzaakwerk.matching.pool.CandidateLeft;

/** Forgets the answers of who left the pool, in the same transaction. */
@ApplicationScoped
class AnswerForgetter {

    private final CandidateAnswers answers;

    AnswerForgetter(CandidateAnswers answers) {
        this.answers = answers;
    }

    void candidateLeft(@Observes CandidateLeft left) {
        answers.forget(left.cardId());
    }
}
