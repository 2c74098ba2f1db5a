package nl.hoofdzaakwerk.matching.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HardWishesPropertiesTest {

    private static final int PAIRS = 2_000;
    private static final long SEED = 4711;

    @Test
    @DisplayName("E3 no setting of the weights opens a pair that is blocked, or blocks one that is open")
    void shouldNotOpenBlockedPairs() {
        Random random = new Random(SEED);
        RandomProfiles profiles = new RandomProfiles(random);
        int blocked = 0;
        for (int number = 0; number < PAIRS; number++) {
            CandidateProfile candidate = profiles.candidate();
            VacancyProfile vacancy = profiles.vacancy();
            Judgement judgement = scorer(Fixtures.weights()).judge(candidate, vacancy);
            Judgement other = scorer(weights(random)).judge(candidate, vacancy);

            assertThat(other.blocks()).isEqualTo(judgement.blocks());
            assertThat(other.score()).isBetween(0, Judgement.SCALE);
            blocked += judgement.isOpen() ? 0 : 1;
        }
        assertThat(blocked).isBetween(PAIRS / 10, PAIRS * 9 / 10);
    }

    private static Scorer scorer(Map<Criterion, Integer> weights) {
        return new Scorer(Fixtures.rules(weights), RandomProfiles.PLACES, Fixtures.DAY, Set.of());
    }

    /** Any weights people may set: occupation above all others, together 1000. */
    private static Map<Criterion, Integer> weights(Random random) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        int others = 0;
        for (Criterion criterion : Criterion.values()) {
            int weight = criterion == Criterion.OCCUPATION ? 0 : random.nextInt(111);
            weights.put(criterion, weight);
            others += weight;
        }
        weights.put(Criterion.OCCUPATION, Judgement.SCALE - others);
        return weights;
    }
}
