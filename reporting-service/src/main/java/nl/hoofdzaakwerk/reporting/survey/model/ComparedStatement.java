package nl.hoofdzaakwerk.reporting.survey.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyDisclosure.Shown;

/**
 * F13: a statement in a region, beside the moment before and the nation; made of shown means only, so that a comparison
 * tells no more than they do.
 *
 * @param number of the statement, from 1
 * @param mean from 1 to 5, to one decimal; null when it is withheld
 * @param agreePercent who gave 4 or 5, of those with an opinion, to the nearest five; null when it is withheld
 * @param withheld because too few had an opinion, or nearly all had the same; which of the two is not told
 * @param changeSincePrevious of the mean, since the last moment before this one that is shown; null without one
 * @param differenceFromNation of the mean; null when either is withheld
 */
public record ComparedStatement(
        int number,
        Double mean,
        Integer agreePercent,
        boolean withheld,
        Double changeSincePrevious,
        Double differenceFromNation) {
    private static final double TENTHS = 10.0;

    public static List<ComparedStatement> of(Shown shown, Optional<Shown> previous, Optional<Shown> nation) {
        List<ComparedStatement> compared = new ArrayList<>();
        for (int index = 0; index < shown.statements().size(); index++) {
            StatementResult result = shown.statements().get(index);
            compared.add(new ComparedStatement(
                    index + 1,
                    result.mean(),
                    result.agreePercent(),
                    result.withheld(),
                    difference(result.mean(), mean(previous, index)),
                    difference(result.mean(), mean(nation, index))));
        }
        return compared;
    }

    private static Double mean(Optional<Shown> shown, int index) {
        return shown.map(round -> round.statements().get(index).mean()).orElse(null);
    }

    private static Double difference(Double one, Double other) {
        return one == null || other == null ? null : Math.round((one - other) * TENTHS) / TENTHS;
    }
}
