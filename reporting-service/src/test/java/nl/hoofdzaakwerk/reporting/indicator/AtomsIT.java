package nl.hoofdzaakwerk.reporting.indicator;

import static java.util.Map.entry;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.CONTRACT_START_UNKNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.CONTRACT_WEEK13_UNKNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.CONTRACT_WEEK26_UNKNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.DAYS_KNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.EMPLOYER_DUE;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.EMPLOYER_MET;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.EMPLOYER_MET_SOON;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.ENDED;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.END_PAID_WORK;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.FIRST_JOB_ENDED;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.FURTHER_JOBS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.HOURS_START_TWENTY_FOUR_TO_THIRTY_ONE;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.HOURS_WEEK13_TWENTY_FOUR_TO_THIRTY_ONE;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.HOURS_WEEK26_TWENTY_FOUR_TO_THIRTY_ONE;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.IN_WORK;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.IN_WORK_ENDED;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.JOB_END_UNKNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.KEPT_WORK;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.LASTED_13_WEEKS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.LASTED_26_WEEKS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.LASTED_52_WEEKS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.NEXT_JOB;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.OBSERVED_13_WEEKS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.OBSERVED_26_WEEKS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.OBSERVED_52_WEEKS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.OUT_OF_WORK;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.OUT_OF_WORK_PLACED;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.PLACED;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.PLACED_AGAIN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.RUNNING;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.STARTED;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.WAGE_START_UNKNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.WAGE_WEEK13_UNKNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.WAGE_WEEK26_UNKNOWN;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.WORK_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.FourPeople;
import nl.hoofdzaakwerk.reporting.indicator.model.Atom;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class AtomsIT {
    private static final LocalDate AS_OF = LocalDate.of(2022, 9, 30);

    private final Broker broker = new Broker();

    @Inject
    Atoms atoms;

    @Inject
    Tenancy tenancy;

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    @DisplayName("X29 F4 what is counted in the database agrees with a recount of random events, person by person")
    void shouldAgreeWithRecount() {
        List<Event> told = new RandomHistories(20261126).of(150, 60);

        FourPeople.send(broker, told);

        assertThat(counted(2021, Set.of("AM33", "AM34")))
                .containsExactlyInAnyOrderEntriesOf(Recount.of(told, 2021, AS_OF));
        assertThat(counted(2022, Set.of("AM33", "AM34")))
                .containsExactlyInAnyOrderEntriesOf(Recount.of(told, 2022, AS_OF));
    }

    @Test
    @DisplayName("F4 X29 what came of four people agrees with a count by hand, and erasing one keeps the counts")
    void shouldAgreeWithTheHand() {
        FourPeople four = new FourPeople("AM29");
        FourPeople.send(broker, four.told());

        assertThat(together(2021, "AM29"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry(STARTED, 4L),
                        entry(RUNNING, 3L),
                        entry(ENDED, 1L),
                        entry(END_PAID_WORK, 1L),
                        entry(PLACED, 2L),
                        entry(FURTHER_JOBS, 1L),
                        entry(PLACED_AGAIN, 1L),
                        entry(DAYS_KNOWN, 2L),
                        entry(OUT_OF_WORK, 3L),
                        entry(OUT_OF_WORK_PLACED, 2L),
                        entry(IN_WORK, 1L),
                        entry(IN_WORK_ENDED, 1L),
                        entry(KEPT_WORK, 1L),
                        entry(EMPLOYER_MET, 3L),
                        entry(EMPLOYER_DUE, 4L),
                        entry(EMPLOYER_MET_SOON, 2L),
                        entry(OBSERVED_13_WEEKS, 2L),
                        entry(LASTED_13_WEEKS, 2L),
                        entry(OBSERVED_26_WEEKS, 2L),
                        entry(LASTED_26_WEEKS, 1L),
                        entry(OBSERVED_52_WEEKS, 2L),
                        entry(LASTED_52_WEEKS, 1L),
                        entry(FIRST_JOB_ENDED, 1L),
                        entry(NEXT_JOB, 1L),
                        entry(JOB_END_UNKNOWN, 1L),
                        entry(HOURS_START_TWENTY_FOUR_TO_THIRTY_ONE, 2L),
                        entry(HOURS_WEEK13_TWENTY_FOUR_TO_THIRTY_ONE, 2L),
                        entry(HOURS_WEEK26_TWENTY_FOUR_TO_THIRTY_ONE, 1L),
                        entry(CONTRACT_START_UNKNOWN, 2L),
                        entry(CONTRACT_WEEK13_UNKNOWN, 2L),
                        entry(CONTRACT_WEEK26_UNKNOWN, 1L),
                        entry(WAGE_START_UNKNOWN, 2L),
                        entry(WAGE_WEEK13_UNKNOWN, 2L),
                        entry(WAGE_WEEK26_UNKNOWN, 1L)));

        broker.send(new ErasureDemanded(four.first(), "reporting-service", Instant.now()));

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(together(2021, "AM29"))
                .containsEntry(WORK_UNKNOWN, 1L)
                .containsEntry(STARTED, 4L)
                .containsEntry(PLACED, 2L)
                .containsEntry(FURTHER_JOBS, 1L)
                .containsEntry(DAYS_KNOWN, 1L)
                .containsEntry(OBSERVED_13_WEEKS, 1L)
                .containsEntry(EMPLOYER_DUE, 3L));
    }

    private Map<Measure, Long> together(int year, String region) {
        Map<Measure, Long> together = new EnumMap<>(Measure.class);
        counted(year, Set.of(region))
                .values()
                .forEach(counts -> counts.forEach((measure, count) -> together.merge(measure, count, Long::sum)));
        return together;
    }

    /** Counts other than nought. */
    private Map<String, Map<Measure, Long>> counted(int year, Set<String> regions) {
        List<Atom> all = tenancy.asSystem("test", () -> atoms.of(new ProgrammeYear(year), AS_OF));
        Map<String, Map<Measure, Long>> counted = new TreeMap<>();
        all.stream().filter(atom -> regions.contains(atom.region().value())).forEach(atom -> {
            Map<Measure, Long> counts = new EnumMap<>(Measure.class);
            Stream.of(Measure.values())
                    .filter(measure -> atom.count(measure) > 0)
                    .forEach(measure -> counts.put(measure, atom.count(measure)));
            counted.put(key(atom), counts);
        });
        return counted;
    }

    private static String key(Atom atom) {
        return String.join(
                "|",
                atom.region().value(),
                atom.subregion(),
                atom.organisation(),
                atom.value(Dimension.GROUP),
                atom.value(Dimension.METHOD),
                atom.value(Dimension.BENEFIT),
                atom.value(Dimension.ROUTE),
                atom.value(Dimension.START_QUARTER));
    }
}
