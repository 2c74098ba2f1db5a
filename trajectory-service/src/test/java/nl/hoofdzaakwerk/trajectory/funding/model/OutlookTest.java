package nl.hoofdzaakwerk.trajectory.funding.model;

import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.CO_FINANCING_NHN;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.MUNICIPALITY_IPS;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.NATIONAL_IPS;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme.GroupAmount;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme.PayerShare;
import nl.hoofdzaakwerk.trajectory.funding.model.Milestone.Job;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {
    private static final MoneyWarningTerms SIX_MONTHS = new MoneyWarningTerms(6, "own choice");

    @ParameterizedTest
    @CsvSource({"2024-11-29, ", "2024-11-30, X3.money-ends", "2025-05-31, X3.money-ends", "2025-06-01, X3.money-ended"})
    @DisplayName("X3 that money ends is signalled the agreed months before, up to its last day and after it")
    void inTime(String today, String code) {
        List<Remark> signals =
                MoneyEndPolicy.signals(day("2025-05-31"), day(today), SIX_MONTHS, Optional.of(MUNICIPALITY_IPS));

        assertThat(signals)
                .extracting(Remark::code)
                .isEqualTo(code == null ? List.of() : List.of(code, "X3.next-municipality"));
    }

    @Test
    @DisplayName("X3 each payer of the next scheme is named with its share, or that there is none yet")
    void nextPayers() {
        assertThat(MoneyEndPolicy.signals(
                        day("2025-05-31"), day("2025-05-01"), SIX_MONTHS, Optional.of(CO_FINANCING_NHN)))
                .extracting(Remark::code, Remark::arguments)
                .containsExactly(
                        tuple("X3.money-ends", List.of(day("2025-05-31"))),
                        tuple("X3.next-municipality", List.of(50)),
                        tuple("X3.next-project", List.of(50)));
        assertThat(MoneyEndPolicy.signals(day("2025-05-31"), day("2025-05-01"), SIX_MONTHS, Optional.empty()))
                .extracting(Remark::code)
                .containsExactly("X3.money-ends", "X3.no-next-payer");
    }

    @Test
    @DisplayName("P10 payments are projected from the start of the first job, in equal parts that lose no cent")
    void projected() {
        List<Job> jobs = List.of(
                new Job(day("2024-01-31"), Optional.of(day("2024-06-15"))),
                new Job(day("2024-10-01"), Optional.empty()));

        assertThat(Milestone.project(NATIONAL_IPS, Money.euros("8000.01"), jobs, day("2024-12-01")))
                .containsExactly(
                        new Milestone(0, day("2024-01-31"), Money.euros("2000.01"), Milestone.State.DUE),
                        new Milestone(3, day("2024-04-30"), Money.euros("2000.00"), Milestone.State.DUE),
                        new Milestone(6, day("2024-07-31"), Money.euros("2000.00"), Milestone.State.LAPSED),
                        new Milestone(12, day("2025-01-31"), Money.euros("2000.00"), Milestone.State.AHEAD));
    }

    @Test
    @DisplayName("P10 without a job nothing is projected; a job that ended leaves nothing ahead")
    void withoutJob() {
        assertThat(Milestone.project(NATIONAL_IPS, Money.euros(8_000), List.of(), day("2024-12-01")))
                .isEmpty();
        assertThat(Milestone.project(
                        NATIONAL_IPS,
                        Money.euros(8_000),
                        List.of(new Job(day("2024-01-31"), Optional.of(day("2024-02-01")))),
                        day("2024-02-10")))
                .extracting(Milestone::state)
                .containsExactly(
                        Milestone.State.DUE, Milestone.State.LAPSED, Milestone.State.LAPSED, Milestone.State.LAPSED);
    }

    @Test
    @DisplayName("B5 the average price is reserved in the year in which money ends, or this year where there is none")
    void reserve() {
        Forecast forecast = new Forecast(day("2024-03-01"), 2026);
        Optional<Money> average = Optional.of(Money.euros(10_000));
        forecast.add(new Forecast.Running("Katwijk", List.of(), average));
        forecast.add(new Forecast.Running(
                "Katwijk", List.of(new Forecast.Grant(day("2023-07-01"), day("2025-12-31"), Money.NOTHING)), average));
        forecast.add(new Forecast.Running("Leiden", List.of(), Optional.empty()));

        assertThat(forecast.sums().get("Katwijk"))
                .containsExactlyEntriesOf(new java.util.TreeMap<>(Map.of(
                        2024, Forecast.Sums.running(1, Money.NOTHING, Money.euros(10_000)),
                        2025, Forecast.Sums.running(1, Money.NOTHING, Money.euros(10_000)),
                        2026, Forecast.Sums.NOTHING)));
        assertThat(forecast.sums().get("Leiden").values()).allMatch(sums -> sums.trajectories() == 0);
    }

    @Test
    @DisplayName("B5 what a municipality pays is spread over its months; years before and after the forecast stay out")
    void spread() {
        Forecast forecast = new Forecast(day("2024-03-01"), 2025);
        forecast.add(new Forecast.Running(
                "Alkmaar",
                List.of(new Forecast.Grant(day("2023-11-15"), day("2026-02-14"), Money.euros("2800.01"))),
                Optional.empty()));

        assertThat(forecast.sums().get("Alkmaar").get(2024).committed()).isEqualTo(Money.euros("1200.00"));
        assertThat(forecast.sums().get("Alkmaar").get(2025).committed()).isEqualTo(Money.euros("1200.00"));
        assertThat(forecast.sums().get("Alkmaar")).containsOnlyKeys(2024, 2025);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 364, 363", "2026-07-02, 365, 182", "2026-12-31, 365, 0", "2028-12-30, 366, 1"})
    @DisplayName(
            "B5 as many are to come as in the past year, this year for the days left, each at the municipality's part")
    void toCome(String today, int started, int thisYear) {
        int year = day(today).getYear();
        Forecast forecast = new Forecast(day(today), year + 1);
        forecast.expect("Katwijk", started, Money.euros("5000.50"));

        Forecast.Sums now = forecast.sums().get("Katwijk").get(year);
        Forecast.Sums next = forecast.sums().get("Katwijk").get(year + 1);
        assertThat(now.toCome()).isEqualTo(thisYear);
        assertThat(now.expected()).isEqualTo(Money.euros("5000.50").times(thisYear));
        assertThat(next.toCome()).isEqualTo(started);
        assertThat(next.total()).isEqualTo(Money.euros("5000.50").times(started));
    }

    @Test
    @DisplayName("G3 the forecast counts with the average of terms per group, so that no year tells EPA from CMD")
    void average() {
        assertThat(Forecast.averageMonths(NATIONAL_IPS)).contains(30);
        assertThat(Forecast.averageMonths(MUNICIPALITY_IPS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, 10000, true, ",
        "PROJECT, 10000, true, ",
        "MUNICIPALITY, 10000, true, G3.amount-tells-group",
        "UWV, 10000, true, G3.amount-tells-group",
        "MUNICIPALITY, 10000, false, ",
        "NATIONAL, 9999, false, B4.shares-not-whole"
    })
    @DisplayName("G3 B4 an amount per group is never paid by who knows the client; shares are exactly the whole")
    void schemeData(Payer payer, int basisPoints, boolean perGroup, String code) {
        FundingScheme.Payment payment = new FundingScheme.Payment(
                perGroup ? Map.of(TargetGroup.EPA, new GroupAmount(Money.euros(1), 12)) : Map.of(),
                List.of(new PayerShare(payer, basisPoints)),
                Optional.empty(),
                java.util.Set.of());

        Ruling ruling = SchemeDataPolicy.judge(NATIONAL_IPS.title(), payment);

        assertThat(
                        ruling instanceof Ruling.Refused(var reasons)
                                ? reasons.getFirst().remark().code()
                                : null)
                .isEqualTo(code);
    }
}
