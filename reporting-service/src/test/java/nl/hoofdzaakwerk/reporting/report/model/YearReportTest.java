package nl.hoofdzaakwerk.reporting.report.model;

import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.figures.model.CohortCount;
import nl.hoofdzaakwerk.reporting.figures.model.YearCounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearReportTest {
    private static final RegionCode LEIDEN = new RegionCode("AM19");
    private static final RegionCode ALKMAAR = new RegionCode("AM15");
    private static final DisclosureRules RULES = new DisclosureRules(10, 5, 95);

    @Test
    @DisplayName("F4 outflow to work is placed divided by started, of the numbers shown")
    void shouldShareWhatIsShown() {
        AreaFigures leiden = report(Map.of(), leiden(60, 24, 40, 17)).region(LEIDEN);

        assertThat(leiden.started()).isEqualTo(new Figure(100L, false));
        assertThat(leiden.placed()).isEqualTo(new Figure(40L, false));
        assertThat(leiden.placedShare()).isEqualTo(new Figure(40L, false));
        assertThat(leiden.byGroup().getFirst().placedShare()).isEqualTo(new Figure(42L, false));
    }

    @Test
    @DisplayName("F3 the distance to the target is what is still to be started, below nought beyond it")
    void shouldTellTheDistance() {
        assertThat(report(Map.of(LEIDEN, 120), leiden(60, 24, 40, 17))
                        .region(LEIDEN)
                        .distanceToTarget())
                .isEqualTo(new Figure(20L, false));
        assertThat(report(Map.of(LEIDEN, 80), leiden(60, 24, 40, 17))
                        .region(LEIDEN)
                        .distanceToTarget())
                .isEqualTo(new Figure(-20L, false));
    }

    @Test
    @DisplayName("F3 without a target there is no distance, and nothing is suppressed")
    void shouldDoWithoutATarget() {
        AreaFigures leiden = report(Map.of(), leiden(60, 24, 40, 17)).region(LEIDEN);

        assertThat(leiden.target()).isNull();
        assertThat(leiden.distanceToTarget()).isEqualTo(new Figure(null, false));
    }

    @Test
    @DisplayName("F10 a share or a distance of a suppressed number is suppressed too")
    void shouldSuppressWhatIsDerived() {
        AreaFigures leiden = report(Map.of(LEIDEN, 100), leiden(4, 2, 3, 1)).region(LEIDEN);

        assertThat(leiden.started()).isEqualTo(new Figure(null, true));
        assertThat(leiden.distanceToTarget()).isEqualTo(new Figure(null, true));
        assertThat(leiden.placedShare()).isEqualTo(new Figure(null, true));
    }

    @Test
    @DisplayName("F4 nobody started, so there is no share")
    void shouldHaveNoShareOfNobody() {
        assertThat(report(Map.of(), leiden(0, 0, 0, 0)).nation().placedShare()).isEqualTo(new Figure(null, false));
    }

    @Test
    @DisplayName("F1 the nation's target is that of its regions together")
    void shouldAddTargets() {
        assertThat(report(Map.of(LEIDEN, 100, ALKMAAR, 25), leiden(60, 24, 40, 17))
                        .nation()
                        .target())
                .isEqualTo(125);
    }

    @Test
    @DisplayName("F10 employers are no people: their numbers are exact")
    void shouldShowEmployersExactly() {
        YearCounts counts = new YearCounts(List.of(), Map.of(), Map.of(LEIDEN, 3L), Map.of(LEIDEN, 7L, ALKMAAR, 1L));

        YearReport report = YearReport.of(List.of(ALKMAAR, LEIDEN), Map.of(), counts, RULES);

        assertThat(report.region(LEIDEN).newEmployers()).isEqualTo(3);
        assertThat(report.nation().openPositions()).isEqualTo(8);
    }

    @Test
    @DisplayName("a cohort in which more were placed than started is a fault")
    void shouldRefuseContradictions() {
        assertThatThrownBy(() -> new CohortCount(LEIDEN, EPA, 3, 4, 0, 0))
                .hasMessage("counts of a cohort contradict each other");
    }

    private static YearReport report(Map<RegionCode, Integer> targets, List<CohortCount> cohorts) {
        return YearReport.of(
                List.of(ALKMAAR, LEIDEN), targets, new YearCounts(cohorts, Map.of(), Map.of(), Map.of()), RULES);
    }

    private static List<CohortCount> leiden(long epa, long epaPlaced, long cmd, long cmdPlaced) {
        return List.of(
                new CohortCount(LEIDEN, EPA, epa, epaPlaced, 0, epa),
                new CohortCount(LEIDEN, CMD, cmd, cmdPlaced, 0, cmd));
    }
}
