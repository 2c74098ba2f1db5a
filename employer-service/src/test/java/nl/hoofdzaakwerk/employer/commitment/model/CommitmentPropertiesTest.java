package nl.hoofdzaakwerk.employer.commitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CommitmentPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @Property(tries = 1000)
    @Label("X10 whatever happens in whatever order, the balance is the sum of the entries and never negative")
    void isTheSumOfItsEntries(
            @ForAll @IntRange(min = 1, max = 20) int promised,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 6) Integer> happenings) {
        var commitment = CommitmentTest.commitment();
        var entries = new ArrayList<>(List.of(commitment.promise(promised, Optional.empty(), TODAY)));

        happenings.forEach(what -> happens(commitment, what).ifPresent(entries::add));

        assertThat(commitment.balance()).isEqualTo(Balance.of(entries));
        assertThat(commitment.nextStep().isPresent())
                .isEqualTo(commitment.balance().open() + commitment.balance().matched() > 0);
    }

    private static Optional<Entry> happens(Commitment commitment, int what) {
        return switch (what) {
            case 0 -> commitment.match(TODAY);
            case 1 -> commitment.release(TODAY);
            case 2 -> commitment.fill(true, TODAY);
            case 3 -> commitment.fill(false, TODAY);
            case 4 -> commitment.expire(LAST_DAY.plusDays(1));
            case 5 -> entry(commitment.withdraw(2, TODAY));
            default -> entry(commitment.correct(what % 2 == 0 ? 1 : -1, TODAY));
        };
    }

    private static Optional<Entry> entry(Commitment.Outcome outcome) {
        return switch (outcome) {
            case Commitment.Outcome.Entered(var entry) -> Optional.of(entry);
            case Commitment.Outcome.Refused _ -> Optional.empty();
        };
    }
}
