package nl.hoofdzaakwerk.kit.due.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private record Thing(UUID id, NextStep nextStep) implements Due {}

    @Test
    @DisplayName("P2 P6 an own list is what is meant when nothing is said")
    void names() {
        assertThat(DueScope.of(null)).isEqualTo(DueScope.SELF);
        assertThat(DueScope.of("self")).isEqualTo(DueScope.SELF);
        assertThat(DueScope.of("organisation")).isEqualTo(DueScope.ORGANISATION);
    }

    @Test
    @DisplayName(
            "P6 what is overdue was due yesterday at the latest, or by the day that is asked for when that is sooner")
    void last() {
        assertThat(filter(false, null).last(TODAY)).isEmpty();
        assertThat(filter(false, TODAY.plusDays(3)).last(TODAY)).contains(TODAY.plusDays(3));
        assertThat(filter(true, null).last(TODAY)).contains(TODAY.minusDays(1));
        assertThat(filter(true, TODAY).last(TODAY)).contains(TODAY.minusDays(1));
        assertThat(filter(true, TODAY.minusDays(2)).last(TODAY)).contains(TODAY.minusDays(2));
    }

    @Test
    @DisplayName("P6 a part of the list goes on after its last item, and not after the end")
    void pages() {
        List<Thing> three = IntStream.range(0, 3)
                .mapToObj(n -> new Thing(new UUID(0, n), new NextStep("Bel terug", TODAY.plusDays(n))))
                .toList();

        DuePage<Thing> part = DuePage.of(three, 2);

        assertThat(part.items()).containsExactly(three.get(0), three.get(1));
        assertThat(DuePosition.of(part.next()).dueDate()).isEqualTo(TODAY.plusDays(1));
        assertThat(DuePage.of(three, 3)).isEqualTo(new DuePage<>(three, null));
    }

    private static DueFilter filter(boolean overdueOnly, LocalDate until) {
        return new DueFilter(DueScope.SELF, overdueOnly, Optional.ofNullable(until));
    }
}
