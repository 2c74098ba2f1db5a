package nl.hoofdzaakwerk.matching.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairScorerTest {

    private static final int SIDE = 120;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("E3 scored without saying why, each of 14,400 random pairs gets just what judging it gives")
    void shouldScoreAsJudged(long seed) {
        Random random = new Random(seed);
        RandomProfiles profiles = new RandomProfiles(random);
        List<VacancyProfile> vacancies =
                Stream.generate(profiles::vacancy).limit(SIDE).toList();
        List<CandidateProfile> candidates =
                Stream.generate(profiles::candidate).limit(SIDE).toList();
        Scorer scorer = new Scorer(
                Fixtures.rules(), RandomProfiles.PLACES, Fixtures.DAY, rejected(candidates, vacancies, random));

        PairScorer fast = scorer.compile(candidates, vacancies);

        int open = 0;
        for (int candidate = 0; candidate < SIDE; candidate++) {
            for (int vacancy = 0; vacancy < SIDE; vacancy++) {
                Judgement judgement = scorer.judge(candidates.get(candidate), vacancies.get(vacancy));
                assertThat(fast.score(candidate, vacancy))
                        .as(() -> judgement.toString())
                        .isEqualTo(judgement.isOpen() ? judgement.score() : PairScorer.BLOCKED);
                open += judgement.isOpen() ? 1 : 0;
            }
        }
        assertThat(open).isBetween(SIDE * SIDE / 50, SIDE * SIDE / 2);
    }

    private static Set<Pair> rejected(
            List<CandidateProfile> candidates, List<VacancyProfile> vacancies, Random random) {
        Set<Pair> rejected = new HashSet<>();
        for (CandidateProfile candidate : candidates) {
            rejected.add(new Pair(
                    candidate.cardId(), vacancies.get(random.nextInt(SIDE)).vacancyId()));
        }
        return rejected;
    }
}
