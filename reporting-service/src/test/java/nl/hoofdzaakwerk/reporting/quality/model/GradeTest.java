package nl.hoofdzaakwerk.reporting.quality.model;

import static nl.hoofdzaakwerk.reporting.quality.model.Aspect.COMPLETENESS;
import static nl.hoofdzaakwerk.reporting.quality.model.Aspect.DISCIPLINE;
import static nl.hoofdzaakwerk.reporting.quality.model.Aspect.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.quality.model.AreaQuality.FigureGrade;
import nl.hoofdzaakwerk.reporting.quality.model.Evidence.Row;
import nl.hoofdzaakwerk.reporting.quality.model.QualityQuestions.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GradeTest {
    private static final Bounds BOUNDS = new Bounds(98, 95, 90, 80);
    private static final QualityRules RULES = new QualityRules(
            Map.of(
                    COMPLETENESS,
                    BOUNDS,
                    TIMELINESS,
                    new Bounds(95, 90, 80, 60),
                    DISCIPLINE,
                    new Bounds(100, 90, 75, 50)),
            14,
            10);

    @Test
    @DisplayName("X28 a grade is given from its bound on; just below it is the next")
    void shouldGradeAtTheBound() {
        assertThat(BOUNDS.grade(new Part(100, 98))).isEqualTo(Grade.A);
        assertThat(BOUNDS.grade(new Part(1_000, 979))).isEqualTo(Grade.B);
        assertThat(BOUNDS.grade(new Part(100, 90))).isEqualTo(Grade.C);
        assertThat(BOUNDS.grade(new Part(100, 80))).isEqualTo(Grade.D);
        assertThat(BOUNDS.grade(new Part(100, 79))).isEqualTo(Grade.E);
        assertThatThrownBy(() -> new Bounds(98, 98, 90, 80)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F10 X28 of fewer people than the threshold no grade is given; of months, which are no people, it is")
    void shouldNotGradeAFew() {
        assertThat(RULES.grade(COMPLETENESS, new Part(9, 1))).isEmpty();
        assertThat(RULES.grade(COMPLETENESS, new Part(10, 1))).contains(Grade.E);
        assertThat(RULES.gradeOfMonths(new Part(1, 1))).contains(Grade.A);
        assertThat(RULES.gradeOfMonths(Part.NOTHING)).isEmpty();
    }

    @Test
    @DisplayName("X28 a figure has the lowest grade of what it needs, how it is told and how it is reported")
    void shouldTakeTheLowest() {
        AreaQuality area =
                new AreaQuality(2026, "AM19", Map.of(Need.STARTS, Grade.A, Need.ENDS, Grade.B), Grade.C, Grade.A);

        assertThat(area.of(Set.of(Need.STARTS, Need.ENDS)))
                .contains(new FigureGrade(Grade.C, Grade.B, Grade.C, Grade.A));
        assertThat(area.of(Set.of(Need.STARTS, Need.WAGES))).isEmpty();
        assertThat(area.of(Set.of())).isEmpty();
    }

    @Test
    @DisplayName("X28 months and delays of guidance say nothing of matches and employers")
    void shouldKeepApartWhoTells() {
        AreaQuality area = new AreaQuality(2026, "AM19", Map.of(Need.MATCHES, Grade.A), Grade.E, Grade.E);

        assertThat(area.of(Set.of(Need.MATCHES))).contains(new FigureGrade(Grade.A, Grade.A, null, null));
    }

    @Test
    @DisplayName("X28 the country is graded on all regions together, a region on its own")
    void shouldAddUp() {
        Evidence evidence = new Evidence(List.of(
                starts(2026, "AM19", "ggz-1", 100, 100),
                starts(2026, "AM05", "ggz-2", 100, 79),
                starts(2025, "AM05", "ggz-2", 100, 0),
                new Row(2026, "AM05", "ggz-2", TIMELINESS, null, new Part(10, 9)),
                new Row(2026, "AM05", "ggz-2", DISCIPLINE, null, new Part(4, 3))));

        assertThat(evidence.judge(2026, "NL", RULES))
                .isEqualTo(new AreaQuality(2026, "NL", Map.of(Need.STARTS, Grade.D), Grade.B, Grade.C));
        assertThat(evidence.judge(2026, "AM19", RULES))
                .isEqualTo(new AreaQuality(2026, "AM19", Map.of(Need.STARTS, Grade.A), null, null));
        assertThat(evidence.judge(2026, "AM05", RULES).completeness()).containsOnly(Map.entry(Need.STARTS, Grade.E));
    }

    @Test
    @DisplayName("X28 the organisation whose own data are poor is asked, and no other")
    void shouldAskWhoCanMend() {
        Evidence evidence = new Evidence(List.of(
                starts(2026, "AM19", "ggz-1", 100, 100),
                starts(2026, "AM19", "ggz-2", 100, 60),
                starts(2026, "AM19", "ggz-3", 9, 0),
                starts(2026, "AM19", null, 50, 0),
                new Row(2026, "AM19", "ggz-1", TIMELINESS, null, new Part(10, 6))));

        assertThat(QualityQuestions.of(evidence, 2026, RULES))
                .containsExactly(
                        new Finding("AM19", "ggz-1", "starts", false),
                        new Finding("AM19", "ggz-1", "timeliness", true),
                        new Finding("AM19", "ggz-2", "starts", true));
    }

    @Test
    @DisplayName("X28 every figure that is made of what is told needs something; what is set or open needs nothing")
    void shouldKnowWhatFiguresNeed() {
        Map<Boolean, List<String>> judged = Catalogue.indicators().stream()
                .collect(Collectors.partitioningBy(
                        indicator -> !Need.of(indicator).isEmpty(),
                        Collectors.mapping(Indicator::id, Collectors.toList())));

        assertThat(judged.get(false)).containsExactly("target", "openPositions");
        assertThat(needs("contractStart")).contains(Need.STARTS, Need.PLACEMENTS, Need.CONTRACTS);
        assertThat(needs("wageWeek13")).contains(Need.WAGES).doesNotContain(Need.CONTRACTS);
        assertThat(needs("preferredShare")).contains(Need.PREFERENCES);
        assertThat(needs("started")).containsExactly(Need.STARTS);
        assertThat(Need.JOB_ENDS.topic()).isEqualTo("jobEnds");
    }

    @Test
    @DisplayName("X28 the catalogue gets the country's grade of the last year that could be judged")
    void shouldOfferGradesOfTheCountry() {
        QualityReport report = new QualityReport(List.of(
                new AreaQuality(2026, "NL", Map.of(), null, Grade.A),
                new AreaQuality(2025, "NL", Map.of(Need.STARTS, Grade.B), Grade.A, Grade.A),
                new AreaQuality(2024, "NL", Map.of(Need.STARTS, Grade.E), Grade.A, Grade.A),
                new AreaQuality(2026, "AM19", Map.of(Need.STARTS, Grade.E), Grade.A, Grade.A)));

        assertThat(report.ofNation()).containsEntry("started", "B").doesNotContainKey("placed");
    }

    @Test
    @DisplayName("X28 what a release keeps of grades is read again as it was written: letters, and no numbers")
    void shouldBeKeptAsJson() throws Exception {
        QualityReport report =
                new QualityReport(List.of(new AreaQuality(2025, "AM19", Map.of(Need.STARTS, Grade.B), null, Grade.A)));
        ObjectMapper json = new ObjectMapper();

        String kept = json.writeValueAsString(report);

        assertThat(json.readValue(kept, QualityReport.class)).isEqualTo(report);
        assertThat(kept)
                .isEqualTo("{\"areas\":[{\"year\":2025,\"area\":\"AM19\",\"completeness\":{\"STARTS\":\"B\"},"
                        + "\"timeliness\":null,\"discipline\":\"A\"}]}");
    }

    private static Set<Need> needs(String indicator) {
        return Need.of(Catalogue.find(indicator).orElseThrow());
    }

    private static Row starts(int year, String region, String organisation, long total, long known) {
        return new Row(year, region, organisation, COMPLETENESS, Need.STARTS, new Part(total, known));
    }
}
