package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;

/**
 * What one criterion gave.
 *
 * @param criterion which one
 * @param points given, 0 to {@code maximum}
 * @param maximum the criterion's weight
 * @param known false when the data to judge it is missing; the points are then the rule set's neutral share
 * @param reasons why, most telling first
 */
public record Points(Criterion criterion, int points, int maximum, boolean known, List<Reason> reasons) {

    public Points {
        if (points < 0 || points > maximum) {
            throw new IllegalArgumentException(criterion + ": " + points + " points of " + maximum);
        }
        reasons = List.copyOf(reasons);
    }
}
