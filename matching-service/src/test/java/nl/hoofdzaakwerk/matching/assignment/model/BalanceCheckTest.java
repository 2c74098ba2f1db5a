package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BalanceCheckTest {

    @Test
    @DisplayName("E2 any price that is one point off makes both certificates fail, on 300 random instances")
    void shouldRefuseWrongPrices() {
        for (long seed = 0; seed < 300; seed++) {
            Instance instance = RandomInstances.sample(seed).instance();
            for (int off : new int[] {-1, 1}) {
                for (int candidate = 0; candidate < instance.candidates(); candidate++) {
                    int wrong = candidate;
                    assertFails(instance, balance -> balance.candidatePrice[wrong] += off);
                }
                for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
                    int wrong = vacancy;
                    assertFails(instance, balance -> balance.vacancyPrice[wrong] += off);
                }
            }
        }
    }

    @Test
    @DisplayName("E2 candidates in wrong places, wrong counts and forgotten pairs make both certificates fail")
    void shouldRefuseWrongHolders() {
        Instance instance = Instance.of(3, 1, 1)
                .pair(0, 0, 900)
                .pair(0, 1, 850)
                .pair(1, 0, 800)
                .pair(1, 1, 100)
                .pair(2, 1, 50)
                .build();
        List<Consumer<Balance>> corruptions = List.of(
                balance -> balance.vacancyOf[0] = Assignment.NONE,
                balance -> balance.vacancyOf[0] = 0,
                balance -> balance.vacancyOf[2] = 1,
                balance -> {
                    balance.release(0);
                    balance.release(1);
                    balance.hold(0, 0);
                    balance.hold(1, 1);
                },
                balance -> balance.taken[0]++,
                balance -> balance.positions[1] = 0,
                balance -> balance.positions[1] = 2,
                balance -> balance.pairsOfCandidate.remove(0, PairLists.entry(850, 1)),
                balance -> balance.reweigh(2, 1, 50, 950));

        corruptions.forEach(corruption -> assertFails(instance, corruption));
    }

    @Test
    @DisplayName(
            "E2 a pair that is worth one point more than its prices is found from its candidate and from its vacancy")
    void shouldFindAPairFromEitherSide() {
        Instance instance = Instance.of(3, 1, 1)
                .pair(0, 0, 900)
                .pair(0, 1, 850)
                .pair(1, 0, 800)
                .pair(2, 1, 50)
                .build();
        var solved = new Solved(instance);
        int price = solved.balance.vacancyPrice[1];
        solved.balance.reweigh(2, 1, 50, price + 1);

        solved.changes.begin();
        assertThat(solved.check.touched().holds()).isTrue();

        solved.balance.touchedVacancies.add(1);
        assertThat(solved.check.touched().violation()).contains("pair 2-1 is worth more than its prices");

        solved.changes.begin();
        solved.balance.touchedCandidates.add(2);
        assertThat(solved.check.touched().violation()).contains("pair 2-1 is worth more than its prices");
    }

    private static void assertFails(Instance instance, Consumer<Balance> corruption) {
        var solved = new Solved(instance);
        assertThat(solved.check.touched().holds()).isTrue();
        assertThat(solved.check.all().holds()).isTrue();

        corruption.accept(solved.balance);

        assertThat(solved.check.touched().holds()).isFalse();
        assertThat(solved.check.all().holds()).isFalse();
    }

    /** A solved instance whose inside can be reached. */
    private static final class Solved {
        private final Balance balance;
        private final Changes changes;
        private final BalanceCheck check;

        private Solved(Instance instance) {
            balance = new Balance(instance.candidates(), instance.vacancies());
            var proposals = new Proposals(balance, 0);
            changes = new Changes(balance, proposals);
            check = new BalanceCheck(
                    balance,
                    proposals,
                    new Registry("candidate", instance.candidates()),
                    new Registry("vacancy", instance.vacancies()));
            changes.begin();
            changes.start(instance);
            changes.settle();
        }
    }
}
