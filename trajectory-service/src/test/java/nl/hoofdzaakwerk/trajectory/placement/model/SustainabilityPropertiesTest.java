package nl.hoofdzaakwerk.trajectory.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;

class SustainabilityPropertiesTest {
    private static final SustainableTerms TERMS = new SustainableTerms(12, 6, "HR");
    private static final LocalDate EPOCH = LocalDate.of(2019, 12, 20);
    private static final int HORIZON = 2_000;

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @Label("A7 the derived day equals a count day by day, for any hours, interruptions and end")
    void equalsDayByDay(@ForAll("histories") WorkHistory history) {
        assertThat(SustainabilityPolicy.completesOn(PlacementKind.PAID, history, TERMS))
                .isEqualTo(dayByDay(history));
    }

    @Property(tries = 500)
    @Label("A7 an earlier end never makes work sustainable on another day, only not at all")
    void earlierEnd(@ForAll("histories") WorkHistory history) {
        Optional<LocalDate> endless = SustainabilityPolicy.completesOn(
                PlacementKind.PAID, new WorkHistory(history.hours(), history.standstills(), Optional.empty()), TERMS);
        Optional<LocalDate> ended = SustainabilityPolicy.completesOn(PlacementKind.PAID, history, TERMS);

        assertThat(ended)
                .isEqualTo(endless.filter(
                        day -> history.lastDay().map(last -> !day.isAfter(last)).orElse(true)));
    }

    /** Slow and plain: walks every day and counts those that count. */
    private static Optional<LocalDate> dayByDay(WorkHistory history) {
        LocalDate first = null;
        long counted = 0;
        LocalDate start = history.hours().getFirst().from();
        for (LocalDate day = start; day.isBefore(start.plusDays(HORIZON)); day = day.plusDays(1)) {
            if (hoursOn(history, day) < TERMS.minimumHoursPerWeek()) {
                first = null;
                counted = 0;
            } else if (!standsStill(history, day)) {
                first = first == null ? day : first;
                counted++;
                if (counted == ChronoUnit.DAYS.between(first, first.plusMonths(TERMS.minimumMonths()))) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private static int hoursOn(WorkHistory history, LocalDate day) {
        if (history.lastDay().isPresent() && day.isAfter(history.lastDay().get())) {
            return 0;
        }
        int hours = 0;
        for (WorkHistory.HoursFrom from : history.hours()) {
            if (!from.from().isAfter(day)) {
                hours = from.hours();
            }
        }
        return hours;
    }

    private static boolean standsStill(WorkHistory history, LocalDate day) {
        return history.standstills().stream()
                .anyMatch(period -> !day.isBefore(period.from())
                        && (period.until().isEmpty()
                                || !day.isAfter(period.until().get())));
    }

    @Provide
    Arbitrary<WorkHistory> histories() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 500).map(EPOCH::plusDays);
        Arbitrary<WorkHistory.HoursFrom> hours =
                Combinators.combine(days, Arbitraries.of(8, 11, 12, 13, 24, 32)).as(WorkHistory.HoursFrom::new);
        Arbitrary<Period> standstills = Combinators.combine(
                        days, Arbitraries.integers().between(0, 60).injectNull(0.1))
                .as((from, length) -> Period.of(from, length == null ? null : from.plusDays(length)));
        Arbitrary<Optional<LocalDate>> ends =
                Arbitraries.integers().between(0, 700).map(EPOCH::plusDays).optional(0.4);
        return Combinators.combine(
                        hours.list()
                                .uniqueElements(WorkHistory.HoursFrom::from)
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        standstills.list().ofMaxSize(4),
                        ends)
                .as(WorkHistory::new);
    }
}
