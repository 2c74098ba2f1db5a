package nl.hoofdzaakwerk.matching.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;
import nl.hoofdzaakwerk.matching.assignment.model.WarmAssignment;

/**
 * Changes as they happen to a market, each followed by the one that undoes it: a candidate leaves and comes back, has
 * other pairs, or scores a little differently; the same for a vacancy; a position is taken and comes free.
 */
final class MarketChanges {

    private static final int STEP = 25;
    private static final int HIGHEST = 1_000;

    private final WarmAssignment warm;
    private final Random random = new Random(7);
    private final int[] positions;
    private final List<Pairs> rows = new ArrayList<>();
    private final List<Pairs> columns = new ArrayList<>();

    private record Pairs(int[] others, int[] scores) {}

    MarketChanges(WarmAssignment warm, Instance instance) {
        this.warm = warm;
        positions = new int[instance.vacancies()];
        int[] sizes = new int[instance.vacancies()];
        for (int pair = 0; pair < instance.pairs(); pair++) {
            sizes[instance.vacancyOf(pair)]++;
        }
        for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
            positions[vacancy] = instance.positions(vacancy);
            columns.add(new Pairs(new int[sizes[vacancy]], new int[sizes[vacancy]]));
            sizes[vacancy] = 0;
        }
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            int first = instance.firstPair(candidate);
            int size = instance.endOfPairs(candidate) - first;
            var row = new Pairs(new int[size], new int[size]);
            for (int at = 0; at < size; at++) {
                int vacancy = instance.vacancyOf(first + at);
                row.others[at] = vacancy;
                row.scores[at] = instance.scoreOf(first + at);
                columns.get(vacancy).others[sizes[vacancy]] = candidate;
                columns.get(vacancy).scores[sizes[vacancy]++] = instance.scoreOf(first + at);
            }
            rows.add(row);
        }
    }

    /** Fourteen changes that together change nothing. */
    List<Runnable> next() {
        int candidate = random.nextInt(rows.size());
        int vacancy = random.nextInt(columns.size());
        Pairs row = rows.get(candidate);
        Pairs column = columns.get(vacancy);
        return List.of(
                () -> warm.removeCandidate(candidate),
                () -> warm.addCandidate(row.others, row.scores),
                replaceCandidate(candidate, rows.get(random.nextInt(rows.size()))),
                replaceCandidate(candidate, row),
                replaceCandidate(candidate, nudged(row)),
                replaceCandidate(candidate, row),
                () -> warm.setPositions(vacancy, positions[vacancy] - 1),
                () -> warm.setPositions(vacancy, positions[vacancy]),
                () -> warm.removeVacancy(vacancy),
                () -> warm.addVacancy(positions[vacancy], column.others, column.scores),
                replaceVacancy(vacancy, columns.get(random.nextInt(columns.size()))),
                replaceVacancy(vacancy, column),
                replaceVacancy(vacancy, nudged(column)),
                replaceVacancy(vacancy, column));
    }

    private Runnable replaceCandidate(int candidate, Pairs pairs) {
        return () -> warm.replaceCandidate(candidate, pairs.others, pairs.scores);
    }

    private Runnable replaceVacancy(int vacancy, Pairs pairs) {
        return () -> warm.replaceVacancy(vacancy, positions[vacancy], pairs.others, pairs.scores);
    }

    private Pairs nudged(Pairs pairs) {
        int[] scores = pairs.scores.clone();
        for (int at = 0; at < scores.length; at++) {
            if (random.nextInt(4) == 0) {
                scores[at] = Math.clamp(scores[at] + STEP * (random.nextInt(3) - 1L), 0, HIGHEST);
            }
        }
        return new Pairs(pairs.others, scores);
    }
}
