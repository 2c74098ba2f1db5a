package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class OptimalAssignmentPropertiesTest {

    @Property
    @Label("E2 no vacancy goes over its positions, every proposed pair is listed, each candidate has at most one")
    void shouldStayWithinPositions(@ForAll long seed) {
        Instance instance = RandomInstances.sample(seed).instance();

        Assignment assignment = OptimalAssignment.of(instance);

        int[] taken = new int[instance.vacancies()];
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            int vacancy = assignment.vacancyOfCandidate()[candidate];
            if (vacancy != Assignment.NONE) {
                assertThat(listed(instance, candidate, vacancy)).isTrue();
                taken[vacancy]++;
            }
        }
        for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
            assertThat(taken[vacancy]).isLessThanOrEqualTo(instance.positions(vacancy));
        }
    }

    @Property
    @Label("E2 equal input gives an equal answer")
    void shouldBeDeterministic(@ForAll long seed) {
        Instance instance = RandomInstances.sample(seed).instance();

        assertThat(OptimalAssignment.of(instance).vacancyOfCandidate())
                .containsExactly(OptimalAssignment.of(instance).vacancyOfCandidate());
    }

    @Property
    @Label("E2 one more open position never lowers the total, by at most that vacancy's price")
    void shouldPriceAPosition(@ForAll long seed) {
        var sample = RandomInstances.sample(seed);
        Assignment before = OptimalAssignment.of(sample.instance());

        for (int vacancy = 0; vacancy < sample.positions().length; vacancy++) {
            if (sample.positions()[vacancy] > 0) {
                int[] more = sample.positions().clone();
                more[vacancy]++;
                var after = OptimalAssignment.of(
                        new RandomInstances.Sample(sample.candidates(), more, sample.pairs()).instance());
                assertThat(after.total()).isBetween(before.total(), before.total() + before.vacancyPrice()[vacancy]);
            }
        }
    }

    private static boolean listed(Instance instance, int candidate, int vacancy) {
        for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
            if (instance.vacancyOf(pair) == vacancy) {
                return true;
            }
        }
        return false;
    }
}
