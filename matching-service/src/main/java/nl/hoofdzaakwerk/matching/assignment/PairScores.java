package nl.hoofdzaakwerk.matching.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.PairScorer;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.Scorer;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/** Scores of pairs as the engine takes them: all, one candidate's or one vacancy's. */
final class PairScores {

    /** No score: a gate is shut. */
    static final int BLOCKED = PairScorer.BLOCKED;

    private final RuleSet rules;
    private final TravelTimes travelTimes;
    private final LocalDate date;
    private final Set<Pair> rejected;

    /** @param rejected looked at when asked, so that it may change in between */
    PairScores(RuleSet rules, TravelTimes travelTimes, LocalDate date, Set<Pair> rejected) {
        this.rules = rules;
        this.travelTimes = travelTimes;
        this.date = date;
        this.rejected = rejected;
    }

    /** The open pairs of one candidate or vacancy: numbers of the other side, with the scores. */
    record Line(int[] numbers, int[] scores) {}

    Instance all(List<CandidateProfile> rows, List<VacancyProfile> columns) {
        int[] positions =
                columns.stream().mapToInt(VacancyProfile::openPositions).toArray();
        PairScorer scorer = scorer(pair -> true).compile(rows, columns);
        var pairs = Instance.of(rows.size(), positions);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int score = scorer.score(row, column);
                if (score != BLOCKED) {
                    pairs.pair(row, column, score);
                }
            }
        }
        return pairs.build();
    }

    Line row(CandidateProfile candidate, MarketSide<VacancyProfile> vacancies) {
        UUID cardId = candidate.cardId();
        PairScorer scorer =
                scorer(pair -> pair.cardId().equals(cardId)).compile(List.of(candidate), vacancies.profiles());
        return open(vacancies.numbers(), index -> scorer.score(0, index));
    }

    Line column(MarketSide<CandidateProfile> candidates, VacancyProfile vacancy) {
        UUID vacancyId = vacancy.vacancyId();
        PairScorer scorer =
                scorer(pair -> pair.vacancyId().equals(vacancyId)).compile(candidates.profiles(), List.of(vacancy));
        return open(candidates.numbers(), index -> scorer.score(index, 0));
    }

    int one(CandidateProfile candidate, VacancyProfile vacancy) {
        Pair pair = new Pair(candidate.cardId(), vacancy.vacancyId());
        Judgement judgement = scorer(pair::equals).judge(candidate, vacancy);
        return judgement.isOpen() ? judgement.score() : BLOCKED;
    }

    private Scorer scorer(Predicate<Pair> concerned) {
        return new Scorer(
                rules, travelTimes, date, rejected.stream().filter(concerned).collect(Collectors.toSet()));
    }

    private static Line open(int[] numbers, IntUnaryOperator scoreAt) {
        int[] open = new int[numbers.length];
        int[] scores = new int[numbers.length];
        int count = 0;
        for (int index = 0; index < numbers.length; index++) {
            int score = scoreAt.applyAsInt(index);
            if (score != BLOCKED) {
                open[count] = numbers[index];
                scores[count++] = score;
            }
        }
        return new Line(Arrays.copyOf(open, count), Arrays.copyOf(scores, count));
    }
}
