package nl.hoofdzaakwerk.matching.tenure.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;

/**
 * Work that came of a match, and what the criteria gave when the match was agreed on.
 *
 * @param ended last day; empty while it goes on
 * @param points per criterion; a criterion that could not be judged is left out
 */
public record Tenure(LocalDate started, Optional<LocalDate> ended, Map<Criterion, Given> points) {

    /** Points a criterion gave. @param maximum above 0 */
    public record Given(int points, int maximum) {
        public Given {
            if (maximum < 1 || points < 0 || points > maximum) {
                throw new IllegalArgumentException(points + " points of " + maximum);
            }
        }

        boolean isAtLeast(int percent) {
            return points * 100 >= percent * maximum;
        }
    }

    public Tenure {
        points = Map.copyOf(points);
    }

    /**
     * Whether it can be known by this day if the work reaches so many weeks. Work that began later is left out, ended
     * or not: counting only what ended early would make tenure look shorter than it is.
     */
    public boolean isOldEnough(int weeks, LocalDate today) {
        return !started.plusWeeks(weeks).isAfter(today);
    }

    public boolean reached(int weeks) {
        return ended.filter(day -> day.isBefore(started.plusWeeks(weeks))).isEmpty();
    }
}
