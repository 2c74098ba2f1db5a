package nl.hoofdzaakwerk.trajectory.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 7);

    private final List<LedgerEntry> written = new ArrayList<>();

    @Test
    @DisplayName("B7 the published table of interventions comes out to the cent")
    void interventions() {
        BudgetLine line = line(BudgetSide.EXPENDITURE);
        write(line, Transfer.allocation(Money.euros(81_000)));

        List<String> left = List.of("1450", "1137.40", "1896.75", "8000", "8000").stream()
                .map(amount -> write(line, Transfer.reservation(Money.euros(amount))))
                .map(entry -> entry.balanceAfter().available().toString())
                .toList();

        assertThat(left).containsExactly("79550.00", "78412.60", "76515.85", "68515.85", "60515.85");
    }

    @ParameterizedTest
    @CsvSource({"EXPENDITURE, 100.00, true", "EXPENDITURE, 100.01, false", "INCOME, 100.01, true"})
    @DisplayName("B7 a line spends what it has and not a cent more; more may come in than was expected")
    void spendsWhatItHas(BudgetSide side, String amount, boolean allowed) {
        LineBalance balance = new LineBalance(Money.euros(100), Money.NOTHING, Money.NOTHING);

        assertThat(SpendingPolicy.allows(side, balance, Transfer.payment(Money.euros(amount))))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"50.00, true", "50.01, false"})
    @DisplayName("B7 what is paid or released of reserved money was reserved")
    void settlesWhatIsReserved(String amount, boolean allowed) {
        LineBalance balance = new LineBalance(Money.euros(100), Money.euros(50), Money.NOTHING);

        assertThat(SpendingPolicy.allows(BudgetSide.INCOME, balance, Transfer.paymentOfReserved(Money.euros(amount))))
                .isEqualTo(allowed);
        assertThat(SpendingPolicy.allows(BudgetSide.EXPENDITURE, balance, Transfer.release(Money.euros(amount))))
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("B9 planned and realised stand beside each other per year; a correction counts for the year it mends")
    void years() {
        BudgetLine line = line(BudgetSide.EXPENDITURE);
        write(line, 2018, Transfer.allocation(Money.euros(34_000)));
        write(line, 2019, Transfer.allocation(Money.euros(41_000)));
        write(line, 2018, Transfer.payment(Money.euros("1000.10")));
        write(line, 2018, Transfer.payment(Money.euros("1000.10")).corrected());
        write(line, 2019, Transfer.reservation(Money.euros(500)));
        write(line, 2019, Transfer.paymentOfReserved(Money.euros("499.99")));

        assertThat(YearFigures.of(written))
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        2018, new YearFigures(Money.euros(34_000), Money.NOTHING),
                        2019, new YearFigures(Money.euros(41_000), Money.euros("499.99"))));
    }

    @ParameterizedTest
    @EnumSource(BudgetSide.class)
    @DisplayName("B7 whatever is written, balances are the sum of the entries and corrections cancel exactly")
    void inAnyOrder(BudgetSide side) {
        for (int seed = 0; seed < 50; seed++) {
            check(side, seed, 60);
        }
    }

    @Property(tries = 300)
    void balancesAreTheSumOfTheEntries(
            @ForAll BudgetSide side, @ForAll int seed, @ForAll @IntRange(min = 1, max = 80) int length) {
        check(side, seed, length);
    }

    private void check(BudgetSide side, int seed, int length) {
        written.clear();
        BudgetLine line = line(side);
        Random random = new Random(seed);
        for (int i = 0; i < length; i++) {
            Transfer wanted = any(random);
            LineBalance before = balance();
            if (SpendingPolicy.allows(side, before, wanted)) {
                write(line, wanted);
                assertThat(balance().after(wanted.corrected())).isEqualTo(before);
            }
            assertSums(side);
        }
    }

    private Transfer any(Random random) {
        Money amount = new Money(java.math.BigDecimal.valueOf(random.nextLong(1, 1_000_000), 2));
        return switch (random.nextInt(6)) {
            case 0 -> Transfer.allocation(amount);
            case 1 -> Transfer.reservation(amount);
            case 2 -> Transfer.payment(amount);
            case 3 -> Transfer.paymentOfReserved(amount);
            case 4 -> Transfer.release(amount);
            case 5 ->
                written.isEmpty() ? Transfer.allocation(amount) : someOf(random).corrected();
            default -> throw new IllegalStateException();
        };
    }

    private Transfer someOf(Random random) {
        return written.get(random.nextInt(written.size())).transfer();
    }

    private void assertSums(BudgetSide side) {
        for (Account account : Account.values()) {
            long cents = written.stream()
                    .map(LedgerEntry::transfer)
                    .mapToLong(transfer -> (transfer.to() == account ? 1 : transfer.from() == account ? -1 : 0)
                            * transfer.amount().amount().movePointRight(2).longValueExact())
                    .sum();
            assertThat(balance().on(account).amount().movePointRight(2).longValueExact())
                    .isEqualTo(cents);
        }
        Money all =
                Money.sum(List.of(Account.values()).stream().map(balance()::on).toList());
        assertThat(all).isEqualTo(Money.NOTHING);
        assertThat(balance().reserved().isNegative()).isFalse();
        assertThat(balance().paid().isNegative()).isFalse();
        assertThat(side == BudgetSide.EXPENDITURE && balance().available().isNegative())
                .isFalse();
    }

    private LineBalance balance() {
        return written.isEmpty() ? LineBalance.NOTHING : written.getLast().balanceAfter();
    }

    private LedgerEntry write(BudgetLine line, Transfer transfer) {
        return write(line, DAY.getYear(), transfer);
    }

    private LedgerEntry write(BudgetLine line, int year, Transfer transfer) {
        Optional<LedgerEntry> previous = written.isEmpty() ? Optional.empty() : Optional.of(written.getLast());
        LedgerEntry.Note note =
                new LedgerEntry.Note(year, DAY, "Huur zaal", Optional.empty(), Optional.empty(), Optional.empty());
        LedgerEntry entry =
                new LedgerEntry(UUID.randomUUID(), line, previous, transfer, note, "somebody", Instant.EPOCH);
        assertThat(entry.sequence()).isEqualTo(written.size() + 1L);
        written.add(entry);
        return entry;
    }

    private static BudgetLine line(BudgetSide side) {
        Budget budget = new Budget(
                UUID.randomUUID(),
                new OrganisationAlias("regio-am19"),
                new RegionCode("AM19"),
                "somebody",
                "Impuls",
                Instant.EPOCH);
        return new BudgetLine(UUID.randomUUID(), budget, side, Optional.empty(), "Interventies");
    }
}
