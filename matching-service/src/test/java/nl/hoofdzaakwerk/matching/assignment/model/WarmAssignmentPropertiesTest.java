package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.hoofdzaakwerk.matching.assignment.model.RandomInstances.Pair;
import nl.hoofdzaakwerk.matching.assignment.model.RandomInstances.Sample;

class WarmAssignmentPropertiesTest {

    @Property
    @Label("E2 candidates who come one by one, in any order, end at the total of all at once")
    void shouldNotDependOnTheOrder(@ForAll long seed, @ForAll long order) {
        Sample sample = RandomInstances.sample(seed);
        var warm = new WarmAssignment(0);
        for (int positions : sample.positions()) {
            warm.addVacancy(positions, new int[] {}, new int[] {});
        }

        for (int candidate : shuffled(sample.candidates(), order)) {
            List<Pair> pairs = sample.pairs().stream()
                    .filter(pair -> pair.candidate() == candidate)
                    .toList();
            warm.addCandidate(
                    pairs.stream().mapToInt(Pair::vacancy).toArray(),
                    pairs.stream().mapToInt(Pair::score).toArray());
        }

        assertThat(warm.total())
                .isEqualTo(OptimalAssignment.of(sample.instance()).total());
        assertThat(warm.certifyAll().violation()).isEmpty();
    }

    @Property
    @Label("E2 keeping proposals costs at most the bonus of each pair that could be kept")
    void shouldCostAtMostTheBonus(@ForAll long seed, @ForAll @IntRange(max = 50) int keepBonus) {
        var market = new ChangingMarket(seed, keepBonus);

        for (int step = 0; step < 10; step++) {
            market.change();

            long best = OptimalAssignment.of(market.plain()).total();
            assertThat(market.weight(0))
                    .isBetween(best - (long) keepBonus * market.proposedBefore().size(), best);
        }
    }

    @Property
    @Label("E2 one more position never lowers the total, and the same change once more moves nobody")
    void shouldSettle(@ForAll long seed) {
        Sample sample = RandomInstances.sample(seed);
        var warm = WarmAssignment.solved(sample.instance(), 10);
        for (int vacancy = 0; vacancy < sample.positions().length; vacancy++) {
            int more = sample.positions()[vacancy] + 1;
            long before = warm.total();

            warm.setPositions(vacancy, more);
            assertThat(warm.total()).isGreaterThanOrEqualTo(before);
            warm.setPositions(vacancy, more);

            assertThat(warm.movedCandidates()).isEmpty();
        }
    }

    @Property
    @Label("E2 the same changes in the same order give the same proposals")
    void shouldBeDeterministic(@ForAll long seed) {
        var one = new ChangingMarket(seed, 5);
        var other = new ChangingMarket(seed, 5);

        for (int step = 0; step < 10; step++) {
            one.change();
            other.change();
        }

        assertThat(one.proposed()).isEqualTo(other.proposed());
    }

    private static List<Integer> shuffled(int size, long seed) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, new Random(seed));
        return numbers;
    }
}
