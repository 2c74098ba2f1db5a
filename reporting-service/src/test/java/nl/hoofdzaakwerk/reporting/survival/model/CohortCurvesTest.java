package nl.hoofdzaakwerk.reporting.survival.model;

import static nl.hoofdzaakwerk.reporting.survival.model.Path.Fate.EVENT;
import static nl.hoofdzaakwerk.reporting.survival.model.Path.Fate.GOING_ON;
import static nl.hoofdzaakwerk.reporting.survival.model.Path.Fate.LEFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CohortCurvesTest {
    private static final DisclosureRules RULES = new DisclosureRules(10, 5, 95);
    private static final int LEAST = 30;
    private static final Cohort STARTED_2023 = new Cohort(2023, LocalDate.of(2025, 6, 30));

    @Test
    @DisplayName(
            "X25 a region's cohort that is followed for a year and a half: 30 of 100 in work before the sixth month began, 50 before the twelfth")
    void shouldDrawARegion() {
        List<Path> paths = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            paths.addAll(way("AM19", quarter, 4, 30));
            paths.addAll(way("AM19", quarter, 10, 20));
            paths.addAll(stays("AM19", quarter, 50));
            paths.addAll(way("AM05", quarter, 8, 40));
            paths.addAll(stays("AM05", quarter, 60));
        }

        Curve curve = curves(STARTED_2023, CurveKind.TIME_TO_JOB, paths).curve("AM19", LEAST);

        assertThat(curve.began()).isEqualTo(400);
        assertThat(curve.points())
                .containsExactly(
                        new Curve.Point(5, 400, 120, 70, 65L, 74L), new Curve.Point(11, 280, 80, 50, 45L, 55L));
        assertThat(curve.halfAfterMonths()).isEqualTo(11);
    }

    @Test
    @DisplayName("X25 the nation's running cohort: quarters that were not followed so far are censored")
    void shouldCensorWhoIsRunning() {
        Cohort running = new Cohort(2024, LocalDate.of(2024, 12, 31));
        List<Path> paths = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            paths.addAll(way("AM19", quarter, 1, 40));
            paths.addAll(way("AM19", quarter, 4, 20));
            paths.addAll(stays("AM19", quarter, 140));
        }

        CohortCurves curves = curves(running, CurveKind.TIME_TO_JOB, paths);

        // three quarters were followed for three months, two for six, one for nine
        assertThat(curves.curve("NL", LEAST).points())
                .extracting(Curve.Point::months, Curve.Point::atRisk, Curve.Point::events, Curve.Point::withoutPercent)
                .containsExactly(tuple(3, 600L, 120L, 80L), tuple(6, 320L, 40L, 70L), tuple(9, 140L, 0L, 70L));
        assertThat(curves.curve("AM19", LEAST).points()).isEmpty();
        assertThat(curves.curve("AM19", LEAST).began()).isNull();
    }

    @Test
    @DisplayName("X25 job tenure: of whom nothing is heard any more since a step counts in it for a half")
    void shouldHalveWhoLeft() {
        List<Path> paths = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            paths.addAll(way("AM19", quarter, 2, 25));
            paths.add(new Path(new RegionCode("AM19"), "", quarter, LEFT, 3, 50));
            paths.addAll(way("AM19", quarter, 9, 25));
            paths.addAll(stays("AM19", quarter, 100));
        }

        Curve curve = curves(STARTED_2023, CurveKind.JOB_TENURE, paths).curve("AM19", LEAST);

        // 800 began, 200 left within the first half year: 700 at risk, 100 ended; then 500 at risk, 100 ended
        assertThat(curve.points())
                .extracting(Curve.Point::months, Curve.Point::atRisk, Curve.Point::events, Curve.Point::withoutPercent)
                .containsExactly(tuple(5, 700L, 100L, 86L), tuple(11, 500L, 100L, 69L));
    }

    @Test
    @DisplayName("X25 all cohorts together: the later one is censored after the first step")
    void shouldJoinCohorts() {
        List<Path> paths = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            paths.addAll(way("AM19", quarter, 4, 25));
            paths.addAll(way("AM19", quarter, 10, 25));
            paths.addAll(stays("AM19", quarter, 50));
        }
        LocalDate day = LocalDate.of(2024, 12, 31);
        List<CohortCurves> cohorts = List.of(
                curves(new Cohort(2023, day), CurveKind.TIME_TO_JOB, paths),
                curves(new Cohort(2024, day), CurveKind.TIME_TO_JOB, paths));

        Curve curve = CohortCurves.together(cohorts, CurveKind.TIME_TO_JOB, "AM19", LEAST);

        assertThat(curve.cohort()).isNull();
        assertThat(curve.began()).isEqualTo(400);
        assertThat(curve.points())
                .extracting(Curve.Point::months, Curve.Point::atRisk, Curve.Point::events)
                .containsExactly(tuple(5, 400L, 100L), tuple(11, 300L, 100L));
    }

    @Test
    @DisplayName("X25 a step with nine people in it is told together with the next one, and never by itself")
    void shouldJoinStepsWithFewPeople() {
        List<Path> paths = new ArrayList<>();
        paths.addAll(way("AM19", 1, 4, 9));
        paths.addAll(way("AM19", 1, 8, 25));
        paths.addAll(stays("AM19", 1, 166));
        paths.addAll(way("AM05", 1, 4, 9));
        paths.addAll(way("AM05", 1, 8, 25));
        paths.addAll(stays("AM05", 1, 166));

        Curve curve = curves(STARTED_2023, CurveKind.TIME_TO_JOB, paths).curve("AM19", LEAST);

        assertThat(curve.points()).extracting(Curve.Point::months).containsExactly(11);
        assertThat(curve.points().getFirst().events()).isEqualTo(35);
    }

    @Test
    @DisplayName("X25 the curve ends where fewer people are at risk than the rule asks")
    void shouldEndWithFewAtRisk() {
        List<Path> paths = new ArrayList<>();
        paths.addAll(way("AM19", 1, 4, 70));
        paths.addAll(way("AM19", 1, 9, 15));
        paths.addAll(stays("AM19", 1, 15));
        CohortCurves curves = curves(STARTED_2023, CurveKind.TIME_TO_JOB, paths);

        assertThat(curves.curve("AM19", 30).points())
                .extracting(Curve.Point::months)
                .containsExactly(5, 11);
        assertThat(curves.curve("AM19", 31).points())
                .extracting(Curve.Point::months)
                .containsExactly(5);
    }

    @Test
    @DisplayName("X25 time is followed in whole quarters")
    void shouldFollowWholeQuarters() {
        assertThat(Cohort.wholeQuarter(LocalDate.of(2025, 6, 29))).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(Cohort.wholeQuarter(LocalDate.of(2025, 6, 30))).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(Cohort.wholeQuarter(LocalDate.of(2025, 12, 31))).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Cohort.wholeQuarter(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(STARTED_2023.followed()).isEqualTo(18);
        assertThat(STARTED_2023.followed(1)).isEqualTo(27);
        LocalDate midQuarter = LocalDate.of(2025, 5, 31);
        assertThatThrownBy(() -> new Cohort(2024, midQuarter)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CohortCurves curves(Cohort cohort, CurveKind kind, List<Path> paths) {
        return CohortCurves.of(cohort, kind, paths, RULES, Map.of(), Map.of());
    }

    private static List<Path> way(String region, int quarter, int months, long people) {
        return List.of(new Path(new RegionCode(region), "", quarter, EVENT, months, people));
    }

    private static List<Path> stays(String region, int quarter, long people) {
        return List.of(new Path(new RegionCode(region), "", quarter, GOING_ON, 0, people));
    }
}
