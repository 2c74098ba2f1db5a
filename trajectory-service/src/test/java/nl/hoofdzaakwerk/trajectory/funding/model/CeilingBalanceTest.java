package nl.hoofdzaakwerk.trajectory.funding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CeilingBalanceTest {

    @ParameterizedTest
    @CsvSource({"10742000.00, 8000.00, true", "10742000.01, 8000.00, false", "10750000.00, 0.01, false"})
    @DisplayName("B1 the last euro of the ceiling can be granted, and not a cent more; the refusal says what is left")
    void lastEuro(String granted, String amount, boolean allowed) {
        CeilingBalance balance = new CeilingBalance(Money.euros(10_750_000), Money.euros(granted));

        Ruling ruling = balance.judge(Money.euros(amount), "HR");

        assertThat(ruling instanceof Ruling.Allowed).isEqualTo(allowed);
        if (ruling instanceof Ruling.Refused(var reasons)) {
            assertThat(reasons.getFirst().remark().code()).isEqualTo("B1.ceiling-reached");
            assertThat(reasons.getFirst().remark().arguments())
                    .containsExactly(balance.left().amount());
        }
    }

    @Test
    @DisplayName("B1 more than the ceiling, or less than nothing, cannot exist")
    void impossible() {
        CeilingBalance balance = new CeilingBalance(Money.euros(10_000), Money.euros(8_000));

        assertThatThrownBy(() -> balance.grant(Money.euros("2000.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> balance.free(Money.euros("8000.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(FundingState.class)
    @DisplayName("B1 a request that is refused or withdrawn stays so; only a waiting one is open")
    void lifeCycle(FundingState state) {
        assertThat(FundingLifeCycle.after(state).isEmpty())
                .isEqualTo(state == FundingState.REFUSED || state == FundingState.WITHDRAWN);
        assertThat(FundingLifeCycle.after(state)).doesNotContain(state, FundingState.WAITING);
        assertThat(state.isOpen()).isEqualTo(state == FundingState.WAITING);
    }

    /** Whatever is asked, withdrawn and refused in whatever order. */
    @Property
    void neverAboveAndNeverNegative(
            @ForAll @IntRange(min = 0, max = 100_000) int ceiling,
            @ForAll @Size(max = 100) List<@IntRange(max = 3) Integer> steps) {
        CeilingBalance balance = new CeilingBalance(Money.euros(ceiling), Money.NOTHING);
        List<Money> open = new ArrayList<>();
        for (int step : steps) {
            Money amount = step % 2 == 0 ? Money.euros(8_000) : Money.euros(11_325);
            if (step < 2) {
                boolean fits = balance.judge(amount, "HR") instanceof Ruling.Allowed;
                assertThat(fits)
                        .isEqualTo(!Money.euros(ceiling).minus(Money.sum(open)).isLessThan(amount));
                if (fits) {
                    balance = balance.grant(amount);
                    open.add(amount);
                }
            } else if (!open.isEmpty()) {
                balance = balance.free(open.remove(step % open.size()));
            }
            assertThat(balance.granted()).isEqualTo(Money.sum(open));
            assertThat(balance.granted().isNegative()).isFalse();
            assertThat(balance.left().isNegative()).isFalse();
        }
        for (Money amount : open) {
            balance = balance.free(amount);
        }
        assertThat(balance.granted()).isEqualTo(Money.NOTHING);
    }
}
