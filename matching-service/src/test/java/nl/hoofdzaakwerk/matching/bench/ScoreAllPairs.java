package nl.hoofdzaakwerk.matching.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.PairScorer;
import nl.hoofdzaakwerk.matching.scoring.model.RandomProfiles;
import nl.hoofdzaakwerk.matching.scoring.model.Scorer;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * All 12.5 million pairs of 5,000 candidates and 2,500 vacancies scored, from profiles to the last score, on one
 * thread. The first figure is of pairs of which nearly all are open, so that each criterion is worked out; the second
 * of a market in which most pairs are blocked by one side or the other.
 */
final class ScoreAllPairs implements Figure {

    private static final int CANDIDATES = 5_000;
    private static final int VACANCIES = 2_500;
    private static final int WARMING_UP = 1;
    private static final int ROUNDS = 5;
    private static final int CHECKED = 2_000;

    @Override
    public String name() {
        return "score-all-pairs-seconds";
    }

    @Override
    public List<Measured> measure(PrintStream progress) {
        RandomProfiles profiles = new RandomProfiles(new Random(1));
        return List.of(
                measure(name(), profiles::openCandidate, profiles::openVacancy, progress),
                measure("score-blocked-pairs-seconds", profiles::candidate, profiles::vacancy, progress));
    }

    private static Measured measure(
            String id, Supplier<CandidateProfile> candidate, Supplier<VacancyProfile> vacancy, PrintStream progress) {
        List<VacancyProfile> vacancies =
                Stream.generate(vacancy).limit(VACANCIES).toList();
        List<CandidateProfile> candidates =
                Stream.generate(candidate).limit(CANDIDATES).toList();
        Scorer scorer = RandomProfiles.scorer();
        List<Double> seconds = new ArrayList<>();
        int open = 0;
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            PairScorer scores = scorer.compile(candidates, vacancies);
            open = countOpen(scores);
            if (round >= 0) {
                seconds.add((System.nanoTime() - begin) / 1e9);
            }
            check(scores, scorer, candidates, vacancies);
        }
        double median = Measured.median(seconds);
        progress.printf(
                Locale.ROOT,
                "%s: %d x %d, %d open: %.2f s, %.0f ns a pair%n",
                id,
                CANDIDATES,
                VACANCIES,
                open,
                median,
                median * 1e9 / CANDIDATES / VACANCIES);
        return new Measured(id, median, "s", null, null);
    }

    private static int countOpen(PairScorer scores) {
        int open = 0;
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            for (int vacancy = 0; vacancy < VACANCIES; vacancy++) {
                open += scores.score(candidate, vacancy) == PairScorer.BLOCKED ? 0 : 1;
            }
        }
        return open;
    }

    private static void check(
            PairScorer scores, Scorer scorer, List<CandidateProfile> candidates, List<VacancyProfile> vacancies) {
        Random random = new Random(2);
        for (int number = 0; number < CHECKED; number++) {
            int candidate = random.nextInt(CANDIDATES);
            int vacancy = random.nextInt(VACANCIES);
            Judgement judgement = scorer.judge(candidates.get(candidate), vacancies.get(vacancy));
            int expected = judgement.isOpen() ? judgement.score() : PairScorer.BLOCKED;
            if (scores.score(candidate, vacancy) != expected) {
                throw new IllegalStateException("scored " + scores.score(candidate, vacancy) + ", judged " + expected);
            }
        }
    }
}
