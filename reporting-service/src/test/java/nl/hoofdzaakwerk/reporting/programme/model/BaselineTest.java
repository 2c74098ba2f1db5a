package nl.hoofdzaakwerk.reporting.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final ProgrammeYear YEAR = new ProgrammeYear(2023);

    @Test
    @DisplayName("P9 a target keeps where it starts from")
    void shouldKeepTheBaseline() {
        Region region = new Region(
                new RegionCode("AM15"),
                "Noord-Holland Noord",
                "Alkmaar",
                List.of(new DivisionTerm(Division.EREDIVISIE, FIRST)));
        Baseline baseline = new Baseline(31, FIRST, LAST, "telling van de regio");

        region.setTarget(YEAR, new Target(25), Optional.of(baseline));

        assertThat(region.baseline(YEAR)).contains(baseline);
        assertThat(region.baseline(new ProgrammeYear(2024))).isEmpty();
        region.setTarget(YEAR, new Target(30), Optional.empty());
        assertThat(region.baseline(YEAR)).isEmpty();
    }

    @Test
    @DisplayName("P9 a baseline ends the day before its target begins, at the latest")
    void shouldLieBeforeTheTarget() {
        assertThat(BaselinePolicy.refuse(FIRST, LAST, YEAR.firstDay())).isEmpty();
        assertThat(BaselinePolicy.refuse(FIRST, LAST.plusDays(1), YEAR.firstDay()))
                .containsExactly(Refusal.at("/baseline/untilDate", "P9.not-before-the-target"));
    }

    @Test
    @DisplayName("P9 a period of one day will do; one upside down is refused")
    void shouldRefusePeriodsUpsideDown() {
        assertThat(BaselinePolicy.refuse(LAST, LAST, YEAR.firstDay())).isEmpty();
        assertThat(BaselinePolicy.refuse(LAST, LAST.minusDays(1), YEAR.firstDay()))
                .containsExactly(Refusal.at("/baseline/untilDate", "P9.period-upside-down"));
        assertThatThrownBy(() -> new Baseline(1, LAST, FIRST, "telling"))
                .hasMessage("a period ends after it begins: 2022-12-31 to 2021-01-01");
        assertThatThrownBy(() -> new Baseline(-1, FIRST, LAST, "telling"))
                .hasMessage("a baseline lies between 0 and 100000: -1");
    }
}
