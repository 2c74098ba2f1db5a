package nl.hoofdzaakwerk.reporting.fidelity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.forecast.model.CapacityRule;
import nl.hoofdzaakwerk.reporting.forecast.model.Staff;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);
    private static final CapacityRule CAPACITY = new CapacityRule(20, 5);
    private static final DisclosureRules RULES = new DisclosureRules(10, 5, 95);
    private static final RegionCode LARGE = new RegionCode("AM19");
    private static final RegionCode OTHER = new RegionCode("AM05");
    private static final RegionCode SMALL = new RegionCode("AM24");

    @Test
    @DisplayName("X27 a month in which guidance went as intended: every signal on its bound or beyond")
    void shouldReadAMonthAsIntended() {
        // five full-time coaches, 100 open; February has four weeks: 6 visits a week each are 120
        GuidanceMonth told = new GuidanceMonth(LARGE, new Staff(5, 500), 100, 400, 260, 120, 60, 54);

        List<AreaReadings> areas = read(told);

        assertThat(areas).extracting(AreaReadings::area).containsExactly("NL", "AM19");
        assertThat(areas.getLast().readings())
                .containsExactly(
                        new Reading(Signal.CASELOAD, 20.0, 20, SignalState.AS_INTENDED),
                        new Reading(Signal.EMPLOYER_VISITS, 6.0, 6, SignalState.AS_INTENDED),
                        new Reading(Signal.OUTSIDE_OFFICE, 65.0, 65, SignalState.AS_INTENDED),
                        new Reading(Signal.LASTING_SUPPORT, null, 90, SignalState.WITHHELD));
    }

    @Test
    @DisplayName("X27 just beyond a bound a signal is worth a talk, and no signal changes another")
    void shouldReadAMonthWorthATalk() {
        GuidanceMonth told = new GuidanceMonth(LARGE, new Staff(5, 500), 105, 400, 240, 110, 60, 30);

        assertThat(read(told).getLast().readings())
                .containsExactly(
                        new Reading(Signal.CASELOAD, 21.0, 20, SignalState.WORTH_A_TALK),
                        new Reading(Signal.EMPLOYER_VISITS, 5.5, 6, SignalState.WORTH_A_TALK),
                        new Reading(Signal.OUTSIDE_OFFICE, 60.0, 65, SignalState.WORTH_A_TALK),
                        new Reading(Signal.LASTING_SUPPORT, 50.0, 90, SignalState.WORTH_A_TALK));
    }

    @Test
    @DisplayName("X27 of four coaches nothing is told, and the region beside them in the nation neither")
    void shouldTellNothingOfAFewCoaches() {
        GuidanceMonth large = new GuidanceMonth(LARGE, new Staff(9, 900), 180, 400, 260, 200, 0, 0);
        GuidanceMonth other = new GuidanceMonth(OTHER, new Staff(6, 600), 120, 400, 260, 200, 0, 0);
        GuidanceMonth small = new GuidanceMonth(SMALL, new Staff(4, 400), 40, 80, 60, 40, 0, 0);

        List<AreaReadings> areas = read(large, other, small);

        assertThat(state(areas, "AM24", Signal.CASELOAD)).isEqualTo(SignalState.WITHHELD);
        assertThat(state(areas, "AM05", Signal.CASELOAD)).isEqualTo(SignalState.WITHHELD);
        assertThat(state(areas, "AM19", Signal.CASELOAD)).isEqualTo(SignalState.AS_INTENDED);
        assertThat(state(areas, "NL", Signal.OUTSIDE_OFFICE)).isEqualTo(SignalState.AS_INTENDED);
    }

    @Test
    @DisplayName("X27 a region's organisations are read together, each told once")
    void shouldAddOrganisationsUp() {
        GuidanceMonth one = new GuidanceMonth(LARGE, new Staff(6, 300), 40, 100, 100, 48, 0, 0);
        GuidanceMonth two = new GuidanceMonth(LARGE, new Staff(6, 300), 80, 100, 20, 24, 0, 0);

        AreaReadings region = read(one, two).getLast();

        assertThat(region.readings()).extracting(Reading::value).containsExactly(20.0, 3.0, 60.0, null);
        assertThat(region.readings().getLast().state()).isEqualTo(SignalState.TOO_LITTLE);
    }

    @Test
    @DisplayName("X27 without hours or talks there is nothing to read; without anything told no area")
    void shouldReadNothingFromNothing() {
        GuidanceMonth idle = new GuidanceMonth(LARGE, new Staff(5, 0), 0, 0, 0, 0, 0, 0);

        assertThat(read(idle).getLast().readings()).allMatch(reading -> reading.state() == SignalState.TOO_LITTLE);
        assertThat(read()).isEmpty();
        assertThat(WorkSignals.of(List.of(), bounds(), RULES)).isEmpty();
    }

    @Test
    @DisplayName("X27 shares of people come from protected counts: nine of many who are not followed stay unknown")
    void shouldProtectShares() {
        List<AreaReadings> areas = read(
                new GuidanceMonth(LARGE, new Staff(20, 2000), 100, 10, 5, 5, 100, 91),
                new GuidanceMonth(OTHER, new Staff(20, 2000), 100, 10, 5, 5, 100, 80));

        assertThat(state(areas, "AM19", Signal.LASTING_SUPPORT)).isEqualTo(SignalState.WITHHELD);
        assertThat(areas.stream()
                        .filter(area -> withheld(area, Signal.LASTING_SUPPORT))
                        .count())
                .as("one hidden share is what the nation less the others leaves")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName(
            "X27 the work that began: share of paid work, and how often two jobs differ in employer and occupation")
    void shouldReadTheWorkThatBegan() {
        List<BegunWork> begun = new ArrayList<>();
        for (int employer = 0; employer < 20; employer++) {
            begun.add(new BegunWork(LARGE, true, "e" + employer, "o" + employer % 2, 3));
        }
        begun.add(new BegunWork(LARGE, false, "e0", "o0", 20));

        AreaReadings region = WorkSignals.of(begun, bounds(), RULES).getLast();

        // 60 of 80 paid; pairs of 60 jobs alike in employer: 20 x 3 x 2 of 60 x 59; in occupation: 2 x 30 x 29
        assertThat(region.readings())
                .containsExactly(
                        new Reading(Signal.PAID_JOBS, 75.0, 90, SignalState.WORTH_A_TALK),
                        new Reading(Signal.EMPLOYER_DIVERSITY, 95.0, 90, SignalState.AS_INTENDED),
                        new Reading(Signal.JOB_DIVERSITY, 50.0, 80, SignalState.WORTH_A_TALK));
    }

    @Test
    @DisplayName("X27 diversity is told of thirty jobs and more whose employer is known")
    void shouldNeedEnoughJobs() {
        List<BegunWork> jobs = new ArrayList<>(List.of(
                new BegunWork(LARGE, true, "one", null, 15),
                new BegunWork(LARGE, true, "two", null, 14),
                new BegunWork(LARGE, true, null, null, 50)));
        assertThat(WorkSignals.of(jobs, bounds(), RULES).getLast().readings())
                .extracting(Reading::state)
                .endsWith(SignalState.WITHHELD, SignalState.TOO_LITTLE);

        jobs.add(new BegunWork(LARGE, true, "three", null, 1));
        assertThat(WorkSignals.of(jobs, bounds(), RULES)
                        .getLast()
                        .readings()
                        .get(1)
                        .value())
                .isEqualTo(55.0);
    }

    @Test
    @DisplayName("X27 two jobs of one kind never differ, all of different kinds always")
    void shouldMeasureDiversity() {
        assertThat(WorkSignals.differing(Map.of("one", 2L), 2)).isZero();
        assertThat(WorkSignals.differing(Map.of("one", 1L, "two", 1L, "three", 1L), 3))
                .isEqualTo(1);
        assertThat(WorkSignals.differing(Map.of("one", 2L, "two", 1L), 3)).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    @DisplayName("X27 early contact is read from what is published of a start year: withheld, nobody yet, or a share")
    void shouldReadEarlyContact() {
        assertThat(early(new PublishedCount.Shown(100), new PublishedCount.Shown(50)))
                .containsExactly(new Reading(Signal.EARLY_EMPLOYER_CONTACT, 50.0, 50, SignalState.AS_INTENDED));
        assertThat(early(new PublishedCount.Shown(100), new PublishedCount.Shown(45)))
                .containsExactly(new Reading(Signal.EARLY_EMPLOYER_CONTACT, 45.0, 50, SignalState.WORTH_A_TALK));
        assertThat(early(new PublishedCount.Shown(100), new PublishedCount.Hidden()))
                .containsExactly(new Reading(Signal.EARLY_EMPLOYER_CONTACT, null, 50, SignalState.WITHHELD));
        assertThat(early(new PublishedCount.Shown(0), new PublishedCount.Shown(0)))
                .isEmpty();
    }

    private static List<Reading> early(PublishedCount due, PublishedCount met) {
        ProtectedTable<Cell> table = ProtectedTable.of(Map.of(
                Cell.total(Measure.EMPLOYER_DUE, Area.NATION), due,
                Cell.total(Measure.EMPLOYER_MET_SOON, Area.NATION), met));
        return EarlyContact.of(table, List.of(Area.NATION), bounds()).stream()
                .flatMap(area -> area.readings().stream())
                .toList();
    }

    @Test
    @DisplayName("X27 every signal has a bound; counts that contradict each other are refused")
    void shouldRefuseNonsense() {
        assertThatThrownBy(() -> new Bounds(Map.of(Signal.CASELOAD, 20.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GuidanceMonth(LARGE, Staff.NONE, 0, 1, 2, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Signal.EARLY_EMPLOYER_CONTACT.id()).isEqualTo("earlyEmployerContact");
        assertThat(Signal.CASELOAD.id()).isEqualTo("caseload");
    }

    private static List<AreaReadings> read(GuidanceMonth... told) {
        return MonthSignals.of(FEBRUARY, List.of(told), bounds(), CAPACITY, RULES);
    }

    private static SignalState state(List<AreaReadings> areas, String area, Signal signal) {
        return areas.stream()
                .filter(one -> one.area().equals(area))
                .flatMap(one -> one.readings().stream())
                .filter(reading -> reading.signal() == signal)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static boolean withheld(AreaReadings area, Signal signal) {
        return area.readings().stream()
                .anyMatch(reading -> reading.signal() == signal && reading.state() == SignalState.WITHHELD);
    }

    static Bounds bounds() {
        Map<Signal, Double> values = new EnumMap<>(Signal.class);
        values.put(Signal.CASELOAD, 20.0);
        values.put(Signal.EMPLOYER_VISITS, 6.0);
        values.put(Signal.OUTSIDE_OFFICE, 65.0);
        values.put(Signal.LASTING_SUPPORT, 90.0);
        values.put(Signal.EARLY_EMPLOYER_CONTACT, 50.0);
        values.put(Signal.PAID_JOBS, 90.0);
        values.put(Signal.EMPLOYER_DIVERSITY, 90.0);
        values.put(Signal.JOB_DIVERSITY, 80.0);
        return new Bounds(values);
    }
}
