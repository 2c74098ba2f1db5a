package nl.hoofdzaakwerk.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.ReferralFact;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);
    private static final int PEOPLE = 20_000;

    @Test
    @DisplayName("some eight facts are told of a person, in 35 regions of different size, in each of ten years")
    void shouldBeAsLargeAsSaid() {
        List<Event> told = told();
        Map<Integer, Integer> byYear = new TreeMap<>();
        Map<RegionCode, Integer> byRegion = new HashMap<>();
        starts(told).forEach(start -> {
            byYear.merge(start.startDate().getYear(), 1, Integer::sum);
            byRegion.merge(start.region(), 1, Integer::sum);
        });

        assertThat(told.size()).isBetween(PEOPLE * 78 / 10, PEOPLE * 88 / 10);
        assertThat(starts(told)).hasSize(PEOPLE);
        assertThat(byYear.keySet()).containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(byRegion).hasSize(35);
        assertThat(byRegion.values()).anyMatch(count -> count > 1_500).anyMatch(count -> count < 450);
    }

    @Test
    @DisplayName("the same is told each time, nothing of it lies ahead, and each trajectory is one person's")
    void shouldBeTheSameEachTime() {
        List<Event> told = told();
        Set<UUID> known = new HashSet<>();
        for (Event event : told) {
            if (event instanceof TrajectoryStarted start) {
                assertThat(known.add(start.trajectoryId())).isTrue();
                assertThat(start.startDate()).isBetween(NationalFacts.firstDay(TODAY), TODAY);
            } else if (event instanceof TrajectoryFact fact) {
                assertThat(known).contains(fact.trajectoryId());
            } else {
                assertThat(event).isInstanceOf(ReferralFact.class);
            }
        }
        assertThat(told).isEqualTo(told());
        assertThat(told.stream().filter(TrajectoryEnded.class::isInstance).map(TrajectoryEnded.class::cast))
                .allMatch(end -> !end.endDate().isAfter(TODAY));
        assertThat(told.stream().filter(TrajectoryPlaced.class::isInstance).map(TrajectoryPlaced.class::cast))
                .allMatch(work -> !work.startDate().isAfter(TODAY));
    }

    private static List<TrajectoryStarted> starts(List<Event> told) {
        return told.stream()
                .filter(TrajectoryStarted.class::isInstance)
                .map(TrajectoryStarted.class::cast)
                .toList();
    }

    private static List<Event> told() {
        List<Event> told = new ArrayList<>();
        NationalFacts facts = new NationalFacts(TODAY);
        for (int number = 0; number < PEOPLE; number++) {
            facts.tell(number, told::add);
        }
        return told;
    }
}
