package nl.hoofdzaakwerk.reporting.programme.model;

import static nl.hoofdzaakwerk.events.Division.CHAMPIONS_LEAGUE;
import static nl.hoofdzaakwerk.events.Division.EREDIVISIE;
import static nl.hoofdzaakwerk.events.Division.KEUKEN_KAMPIOEN_DIVISIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegionTest {
    private static final DivisionTargets TARGETS = new DivisionTargets(Map.of(
            key(CHAMPIONS_LEAGUE, 2021), new Target(100),
            key(CHAMPIONS_LEAGUE, 2022), new Target(100),
            key(EREDIVISIE, 2021), new Target(25),
            key(EREDIVISIE, 2022), new Target(25)));

    @Test
    @DisplayName("F1 a region's target is that of the division it plays in")
    void shouldTakeTheDivisionsTarget() {
        assertThat(region(CHAMPIONS_LEAGUE).target(new ProgrammeYear(2021), TARGETS))
                .contains(new Target(100));
        assertThat(region(EREDIVISIE).target(new ProgrammeYear(2021), TARGETS)).contains(new Target(25));
        assertThat(region(KEUKEN_KAMPIOEN_DIVISIE).target(new ProgrammeYear(2021), TARGETS))
                .isEmpty();
    }

    @Test
    @DisplayName("F1 a target of the region's own goes before its division's, for that year only")
    void shouldPreferItsOwnTarget() {
        Region region = region(EREDIVISIE);

        region.setTarget(new ProgrammeYear(2021), new Target(40), Optional.empty());

        assertThat(region.target(new ProgrammeYear(2021), TARGETS)).contains(new Target(40));
        assertThat(region.hasOwnTarget(new ProgrammeYear(2021))).isTrue();
        assertThat(region.target(new ProgrammeYear(2022), TARGETS)).contains(new Target(25));
        assertThat(region.hasOwnTarget(new ProgrammeYear(2022))).isFalse();
    }

    @Test
    @DisplayName("F1 a promotion during a year counts for the target of the next")
    void shouldKeepTheTargetOfAYearBegun() {
        Region promoted = region(
                new DivisionTerm(EREDIVISIE, LocalDate.of(2021, 1, 1)),
                new DivisionTerm(CHAMPIONS_LEAGUE, LocalDate.of(2021, 9, 1)));

        assertThat(promoted.target(new ProgrammeYear(2021), TARGETS)).contains(new Target(25));
        assertThat(promoted.target(new ProgrammeYear(2022), TARGETS)).contains(new Target(100));
        assertThat(promoted.divisionOn(LocalDate.of(2021, 8, 31)).orElseThrow().division())
                .isEqualTo(EREDIVISIE);
        assertThat(promoted.divisionOn(LocalDate.of(2021, 9, 1)).orElseThrow().division())
                .isEqualTo(CHAMPIONS_LEAGUE);
    }

    @Test
    @DisplayName("F1 what the other services hear is the programme in force today")
    void shouldPublishWhatIsInForce() {
        RegionProgrammePublished published = region(CHAMPIONS_LEAGUE).publish(LocalDate.of(2022, 5, 1), TARGETS);

        assertThat(published)
                .isEqualTo(new RegionProgrammePublished(
                        new RegionCode("AM19"),
                        "Holland Rijnland",
                        "Leiden",
                        CHAMPIONS_LEAGUE,
                        100,
                        2022,
                        LocalDate.of(2021, 1, 1)));
    }

    @Test
    @DisplayName("F1 a programme year and a target have limits")
    void shouldRefuseImpossibleValues() {
        assertThatThrownBy(() -> new ProgrammeYear(2009)).hasMessage("a year lies between 2010 and 2100: 2009");
        assertThatThrownBy(() -> new ProgrammeYear(2101)).hasMessage("a year lies between 2010 and 2100: 2101");
        assertThatThrownBy(() -> new Target(-1)).hasMessage("a target lies between 0 and 100000: -1");
    }

    private static Region region(Division division) {
        return region(new DivisionTerm(division, LocalDate.of(2021, 1, 1)));
    }

    private static Region region(DivisionTerm... terms) {
        return new Region(new RegionCode("AM19"), "Holland Rijnland", "Leiden", List.of(terms));
    }

    private static DivisionTargets.Key key(Division division, int year) {
        return new DivisionTargets.Key(division, new ProgrammeYear(year));
    }
}
