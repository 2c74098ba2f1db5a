package nl.hoofdzaakwerk.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Split;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    @DisplayName("P9 every figure has a name, a definition, a formula and a unit in Dutch and in English")
    void shouldDefineEveryFigure() {
        assertThat(Definition.all()).hasSize(Catalogue.indicators().size()).allSatisfy(definition -> {
            for (BilingualText text :
                    List.of(definition.name(), definition.definition(), definition.formula(), definition.unit())) {
                assertThat(text.nl()).isNotBlank().doesNotContain("{");
                assertThat(text.en()).isNotBlank().doesNotContain("{");
            }
            assertThat(definition.definition().nl())
                    .isNotEqualTo(definition.definition().en());
        });
    }

    @Test
    @DisplayName("P9 each figure stands once in the catalogue, and its parts add up to what it splits")
    void shouldNameEachFigureOnce() {
        assertThat(Catalogue.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(Catalogue.find("hoursWeek13").orElseThrow().formula())
                .isEqualTo(new Formula.Distribution(Split.HOURS_WEEK13));
        assertThat(Catalogue.find("nothing")).isEmpty();
    }

    @Test
    @DisplayName("P9 every figure but what is set names the events it is made of")
    void shouldNameSources() {
        assertThat(Catalogue.indicators())
                .filteredOn(indicator -> indicator.sources().isEmpty())
                .extracting(Indicator::id)
                .containsExactly("target");
        assertThat(Definition.of(Catalogue.find("sustained").orElseThrow()).sourceEvents())
                .containsExactly(
                        "nl.hoofdzaakwerk.placement-sustainability-revoked.v1",
                        "nl.hoofdzaakwerk.placement-sustained.v1",
                        "nl.hoofdzaakwerk.trajectory-corrected.v1",
                        "nl.hoofdzaakwerk.trajectory-placed.v1",
                        "nl.hoofdzaakwerk.trajectory-started.v1");
    }

    @Test
    @DisplayName("P9 a figure can be split by a dimension when all it is made of can be")
    void shouldTellDimensions() {
        assertThat(Catalogue.find("placedShare").orElseThrow().dimensions())
                .containsExactlyInAnyOrder(Dimension.values());
        assertThat(Catalogue.find("employmentRate").orElseThrow().dimensions()).isEmpty();
    }

    @Test
    @DisplayName("X22 every measure that is split has parts within the whole, and each measure is used by some figure")
    void shouldRelateMeasures() {
        assertThat(Split.values()).allSatisfy(split -> assertThat(split.parts())
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.wholes()).contains(split.whole())));
        assertThat(Split.HOURS_START.parts()).hasSize(6);
        assertThat(Split.END.parts()).hasSize(7).doesNotContain(Measure.ENDED);

        Set<Measure> used = Catalogue.indicators().stream()
                .flatMap(indicator -> indicator.measures().stream())
                .collect(Collectors.toCollection(HashSet::new));
        used.addAll(Split.POSITION.parts());
        assertThat(Arrays.stream(Measure.values()).filter(measure -> !used.contains(measure)))
                .as("measures behind statistics and relations only")
                .containsExactly(Measure.PLACED_AGAIN, Measure.EMPLOYER_MET);
    }

    @Test
    @DisplayName("P9 ids are stable: those of measures are their names")
    void shouldNameMeasures() {
        assertThat(Measure.MATCHES_AGREED.id()).isEqualTo("matchesAgreed");
        assertThat(Measure.HOURS_WEEK13_UNDER_TWELVE.id()).isEqualTo("hoursWeek13UnderTwelve");
        assertThat(Split.HOURS_WEEK13.id()).isEqualTo("hoursWeek13");
    }
}
