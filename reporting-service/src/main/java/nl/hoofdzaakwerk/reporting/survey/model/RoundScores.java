package nl.hoofdzaakwerk.reporting.survey.model;

import java.util.List;

/**
 * F13: what was answered in a round that is closed; exact, so for use inside the service only.
 *
 * @param statements scores of each statement, in order
 */
public record RoundScores(SurveyMoment moment, long respondents, List<Scores> statements) {
    public RoundScores {
        statements = List.copyOf(statements);
    }
}
