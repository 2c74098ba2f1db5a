package nl.hoofdzaakwerk.matching.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.matching.assignment.model.Assignment;
import nl.hoofdzaakwerk.matching.assignment.model.BlockingPair;
import nl.hoofdzaakwerk.matching.assignment.model.DeferredAcceptance;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * How proposals stand beside those in which candidates propose to their best vacancy in turn, which are stable: nobody
 * there can say that both sides would rather have had each other.
 *
 * @param total sum of the proposals' scores
 * @param stableTotal sum of the scores of the stable ones
 * @param stableProposals how many candidates get a vacancy that way
 * @param pairs pairs that no gate keeps apart
 * @param blocking pairs of which both sides would score more together than with what is proposed
 */
public record Fairness(
        long total, int proposals, long stableTotal, int stableProposals, int pairs, List<Blocking> blocking) {

    public Fairness {
        blocking = List.copyOf(blocking);
    }

    /** A pair that both sides would rather have. */
    public record Blocking(Pair pair, int score) {}

    static Fairness of(
            List<CandidateProfile> rows,
            List<VacancyProfile> columns,
            Instance instance,
            List<Pair> proposed,
            long total) {
        Assignment stable = DeferredAcceptance.of(instance);
        return new Fairness(
                total,
                proposed.size(),
                stable.total(),
                (int) IntStream.of(stable.vacancyOfCandidate())
                        .filter(vacancy -> vacancy != Assignment.NONE)
                        .count(),
                instance.pairs(),
                DeferredAcceptance.blockingPairs(instance, columnsOf(rows, columns, proposed)).stream()
                        .map(blocking -> named(rows, columns, blocking))
                        .toList());
    }

    private static Blocking named(List<CandidateProfile> rows, List<VacancyProfile> columns, BlockingPair blocking) {
        return new Blocking(
                new Pair(
                        rows.get(blocking.candidate()).cardId(),
                        columns.get(blocking.vacancy()).vacancyId()),
                blocking.score());
    }

    private static int[] columnsOf(List<CandidateProfile> rows, List<VacancyProfile> columns, List<Pair> proposed) {
        Map<UUID, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            rowOf.put(rows.get(row).cardId(), row);
        }
        Map<UUID, Integer> columnOf = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            columnOf.put(columns.get(column).vacancyId(), column);
        }
        int[] columnOfRow = new int[rows.size()];
        Arrays.fill(columnOfRow, Assignment.NONE);
        proposed.forEach(pair -> columnOfRow[rowOf.get(pair.cardId())] = columnOf.get(pair.vacancyId()));
        return columnOfRow;
    }
}
