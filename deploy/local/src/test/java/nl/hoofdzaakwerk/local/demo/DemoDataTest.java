package nl.hoofdzaakwerk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    @DisplayName("the story lasts two years unless a shorter one is wanted")
    void length() {
        assertThat(DemoData.fortnights(null)).isEqualTo(52);
        assertThat(DemoData.fortnights("6")).isEqualTo(6);
        assertThat(DemoData.meetingDays(TODAY, 6))
                .hasSize(6)
                .startsWith(LocalDate.of(2026, 9, 15))
                .endsWith(LocalDate.of(2026, 11, 24))
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "53", "-1", "six", ""})
    @DisplayName("a length that cannot be is refused, naming the variable")
    void impossible(String wanted) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoData.fortnights(wanted))
                .withMessage("HW_DEMO_FORTNIGHTS is a number from 1 to 52, not " + wanted);
    }

    @Test
    @DisplayName("a shorter story has as much work in each fortnight, and something everywhere")
    void share() {
        RegionStory.Setting region = DemoData.settings().getFirst();

        assertThat(region.part(52, 52)).isEqualTo(region);
        assertThat(region.part(6, 52).trajectories()).isEqualTo(19);
        assertThat(region.part(6, 52).employers()).isEqualTo(7);
        assertThat(region.part(1, 52).employers()).isEqualTo(2);
    }
}
