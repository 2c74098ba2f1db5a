package nl.hoofdzaakwerk.trajectory.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.reference.Reference;
import nl.hoofdzaakwerk.kit.reference.Reference.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubregionsTest {

    @ParameterizedTest
    @CsvSource({
        "AM19, Leidse regio, Rijnstreek, Duin- en Bollenstreek",
        "AM15, Alkmaar, Westfriesland, De Kop",
        "AM05, Almelo, Hengelo, Enschede"
    })
    @DisplayName("A13 the three regions with subregions have exactly these, and every municipality lies in one")
    void divided(String region, String first, String second, String third) {
        assertThat(Reference.municipalities().stream()
                        .filter(municipality -> municipality.region().equals(new RegionCode(region)))
                        .map(Municipality::subregion)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    @DisplayName("A13 each municipality is named once, so it lies in one region and at most one subregion")
    void once() {
        Map<String, Long> named =
                Reference.municipalities().stream().collect(groupingBy(Municipality::name, counting()));

        assertThat(named.values()).containsOnly(1L);
    }

    @Test
    @DisplayName("A13 a subregion lies in one region")
    void oneRegion() {
        Map<String, Set<RegionCode>> regions = Reference.municipalities().stream()
                .filter(municipality -> municipality.subregion() != null)
                .collect(groupingBy(Municipality::subregion, mapping(Municipality::region, toSet())));

        assertThat(regions).hasSize(9);
        assertThat(regions.values()).allSatisfy(of -> assertThat(of).hasSize(1));
    }
}
