package nl.hoofdzaakwerk.reporting.cube;

import static nl.hoofdzaakwerk.reporting.cube.CubeQuestion.AreaKind.NATION;
import static nl.hoofdzaakwerk.reporting.cube.CubeQuestion.AreaKind.ORGANISATIONS;
import static nl.hoofdzaakwerk.reporting.cube.CubeQuestion.AreaKind.REGIONS;
import static nl.hoofdzaakwerk.reporting.cube.CubeQuestion.AreaKind.SUBREGIONS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Dimension.BENEFIT;
import static nl.hoofdzaakwerk.reporting.indicator.model.Dimension.GROUP;
import static nl.hoofdzaakwerk.reporting.indicator.model.Dimension.METHOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CubeQuestionTest {
    private static final RegionCode LEIDEN = new RegionCode("AM19");

    @Test
    @DisplayName("X22 the nation goes by two dimensions, a region by one, its parts and organisations by none")
    void shouldKnowTheFamily() {
        assertThat(codes("started", NATION, GROUP, METHOD)).isEmpty();
        assertThat(codes("started", NATION, GROUP, METHOD, BENEFIT)).containsExactly("combination-not-published");
        assertThat(codes("started", REGIONS, GROUP)).isEmpty();
        assertThat(codes("started", REGIONS, GROUP, METHOD)).containsExactly("combination-not-published");
        assertThat(codes("started", SUBREGIONS)).isEmpty();
        assertThat(codes("started", SUBREGIONS, GROUP)).containsExactly("combination-not-published");
        assertThat(codes("started", ORGANISATIONS)).isEmpty();
        assertThat(codes("started", ORGANISATIONS, GROUP)).containsExactly("combination-not-published");
    }

    @Test
    @DisplayName("X22 a figure that is only published by place is not broken down, one that is no count has no cube")
    void shouldKnowTheIndicator() {
        assertThat(codes("endReasons", REGIONS)).isEmpty();
        assertThat(codes("endReasons", REGIONS, GROUP)).containsExactly("combination-not-published");
        assertThat(codes("daysToJob", REGIONS)).containsExactly("no-cube");
        assertThat(codes("openPositions", REGIONS)).containsExactly("no-cube");
        assertThat(codes("distanceToTarget", REGIONS)).containsExactly("no-cube");
    }

    @Test
    @DisplayName("X22 a period upside down and a dimension named twice are refused, a period of one year is not")
    void shouldRefuseNonsense() {
        assertThat(question("started", 2025, 2024, REGIONS).refusals())
                .containsExactly(Refusal.at("untilYear", "X22.period-upside-down"));
        assertThat(question("started", 2025, 2025, REGIONS).refusals()).isEmpty();
        assertThat(codes("started", NATION, GROUP, GROUP)).containsExactly("dimension-twice");
    }

    @Test
    @DisplayName("X22 a question about a region is about that region only")
    void shouldLimitToARegion() {
        CubeQuestion question =
                new CubeQuestion(Catalogue.find("started").orElseThrow(), 2025, 2025, ORGANISATIONS, LEIDEN, List.of());

        assertThat(question.includes(new Area.OfOrganisation(LEIDEN, "ggz-rijnduin")))
                .isTrue();
        assertThat(question.includes(new Area.OfOrganisation(new RegionCode("AM05"), "ggz-rijnduin")))
                .isFalse();
        assertThat(question.includes(new Area.OfRegion(LEIDEN))).isFalse();
        assertThat(question.includes(Area.NATION)).isFalse();
    }

    private static List<String> codes(String indicator, CubeQuestion.AreaKind areas, Dimension... by) {
        return question(indicator, 2025, 2025, areas, by).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private static CubeQuestion question(
            String indicator, int year, int untilYear, CubeQuestion.AreaKind areas, Dimension... by) {
        return new CubeQuestion(Catalogue.find(indicator).orElseThrow(), year, untilYear, areas, null, List.of(by));
    }
}
