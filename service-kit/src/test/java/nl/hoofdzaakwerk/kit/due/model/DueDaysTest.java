package nl.hoofdzaakwerk.kit.due.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final UUID ID = UUID.fromString("01987654-3210-7abc-8def-0123456789ab");

    @ParameterizedTest
    @CsvSource({"2026-03-05,0", "2026-03-04,0", "2026-03-03,1", "2025-03-04,365"})
    @DisplayName("P6 something is late from the day after its due date on")
    void overdue(LocalDate dueDate, long days) {
        assertThat(DueDays.overdue(dueDate, TODAY)).isEqualTo(days);
        assertThat(new NextStep("Bellen", dueDate).isOverdue(TODAY)).isEqualTo(days > 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-08", "2026-03-07,2026-03-08", "2026-03-08,2026-03-08", "2026-03-09,2026-03-15"})
    @DisplayName("P2 this week lasts up to and including Sunday")
    void week(LocalDate day, LocalDate sunday) {
        assertThat(DueDays.endOfWeek(day)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "1969-12-31", "1970-01-01", "2026-03-04", "2100-12-31"})
    @DisplayName("P6 a place in the list says its day and its place within the day")
    void position(LocalDate day) {
        assertThat(DuePosition.of(DuePosition.after(day, ID)))
                .isEqualTo(new DuePosition(day, "32107abc8def0123456789ab"));
    }

    @Test
    @DisplayName("P6 any id is a place in the list, at the latest after everything")
    void anyPosition() {
        assertThat(Stream.of("7fffffff-ffff-7fff-8fff-ffffffffffff", "80000000-0000-7000-8000-000000000000")
                        .map(UUID::fromString)
                        .map(DuePosition::of)
                        .map(DuePosition::dueDate))
                .isEqualTo(List.of(LocalDate.of(2101, 1, 1), LocalDate.of(1900, 1, 1)));
    }

    @Test
    @DisplayName("P6 a next step has 1 to 200 characters")
    void nextStep() {
        assertThat(new NextStep("x".repeat(200), TODAY).what()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new NextStep("x".repeat(201), TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new NextStep(" ", TODAY));
    }
}
