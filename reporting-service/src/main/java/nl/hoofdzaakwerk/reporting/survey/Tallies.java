package nl.hoofdzaakwerk.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.survey.model.RoundScores;
import nl.hoofdzaakwerk.reporting.survey.model.Scores;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;

/** F13: how often each score was given; all that is kept of answers. Needs a system transaction. */
@ApplicationScoped
class Tallies {
    private static final int ALL_ANSWERS = 0;
    private static final String ADD = """
            insert into survey_tally as t (round_id, statement, score, answers) values (?1, ?2, ?3, 1)
            on conflict (round_id, statement, score) do update set answers = t.answers + 1
            """;
    private static final String OF_ROUND = "select statement, score, answers from survey_tally where round_id = ?1";

    private final EntityManager entityManager;

    Tallies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param scores of the statements, in their order */
    void add(UUID round, List<Integer> scores) {
        addOne(round, ALL_ANSWERS, 0);
        for (int index = 0; index < scores.size(); index++) {
            addOne(round, index + 1, scores.get(index));
        }
    }

    private void addOne(UUID round, int statement, int score) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, round)
                .setParameter(2, statement)
                .setParameter(3, score)
                .executeUpdate();
    }

    RoundScores of(SurveyRound round, int statements) {
        long[][] counts = new long[statements + 1][Scores.HIGHEST + 1];
        List<?> rows = entityManager
                .createNativeQuery(OF_ROUND)
                .setParameter(1, round.id())
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts[(Integer) row[0]][(Integer) row[1]] = (Integer) row[2]);
        List<Scores> scores = new ArrayList<>();
        for (int number = 1; number <= statements; number++) {
            scores.add(Scores.of(counts[number]));
        }
        return new RoundScores(round.moment(), counts[ALL_ANSWERS][0], scores);
    }
}
