package nl.hoofdzaakwerk.employer.vum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VumRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("D6 VUM's name of a vacancy has at most 120 characters, its description at most 2000")
    void boundsTexts() {
        assertThat(vacancy("x".repeat(120), "y".repeat(2000)).naamVacature()).hasSize(120);
        assertThatIllegalArgumentException().isThrownBy(() -> vacancy("x".repeat(121), "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> vacancy("x", "y".repeat(2001)));
        assertThatIllegalArgumentException().isThrownBy(() -> vacancy(" ", "y"));
    }

    @Test
    @DisplayName("D6 a text that is too long for VUM is told as its beginning")
    void fitsTexts() {
        assertThat(FieldRules.fit("y".repeat(2000), 2000)).isEqualTo("y".repeat(2000));
        assertThat(FieldRules.fit("y".repeat(2001), 2000)).isEqualTo("y".repeat(1999) + "…");
    }

    @Test
    @DisplayName("D6 postcodes, sectors, hours and periods keep VUM's forms")
    void keepsForms() {
        assertThat(new VumVacancy.Adres("2312AB").postcode()).isEqualTo("2312AB");
        assertThatIllegalArgumentException().isThrownBy(() -> new VumVacancy.Adres("0312AB"));
        assertThatIllegalArgumentException().isThrownBy(() -> new VumVacancy.Sector("C"));
        assertThatIllegalArgumentException().isThrownBy(() -> new VumVacancy.Contractvorm("X"));
        assertThatIllegalArgumentException().isThrownBy(() -> new VumVacancy.Werktijden(25, 24));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VumVacancy.ArbeidsVoorwaarden(START, START.minusDays(1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new VumVacancy.ArbeidsVoorwaarden(null, START, null));
    }

    @Test
    @DisplayName("D6 a distance of the search area lies between 0 and 999 kilometres")
    void boundsDistance() {
        assertThat(new SearchArea(new Postcode4("2312"), 999).kilometres()).isEqualTo(999);
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchArea(new Postcode4("2312"), 1000));
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchArea(new Postcode4("2312"), -1));
    }

    @Test
    @DisplayName("D6 distances are those of the great circle")
    void measuresGreatCircle() {
        var leiden = new Place(52.16, 4.49);
        var enschede = new Place(52.22, 6.89);

        assertThat(leiden.kilometresTo(leiden)).isZero();
        assertThat(new Place(0, 0).kilometresTo(new Place(0, 90))).isCloseTo(10_007.557, within(0.01));
        assertThat(leiden.kilometresTo(enschede)).isCloseTo(enschede.kilometresTo(leiden), within(1e-9));
        assertThat(leiden.kilometresTo(enschede)).isCloseTo(163.8, within(0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(90.1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://data.europa.eu/esco/occupation/9411", "9411", "http://data.europa.eu/esco/isco/C"})
    @DisplayName("D6 an occupation is named by the URI of its ISCO group, and nothing else is one")
    void namesOccupations(String other) {
        assertThat(IscoUri.of(new IscoCode("9411"))).isEqualTo("http://data.europa.eu/esco/isco/C9411");
        assertThat(IscoUri.parse("http://data.europa.eu/esco/isco/C9411")).contains(new IscoCode("9411"));
        assertThat(IscoUri.parse(other)).isEmpty();
    }

    private static VumVacancy vacancy(String name, String description) {
        return new VumVacancy(
                "1",
                name,
                description,
                null,
                new VumVacancy.Beroep(IscoUri.of(new IscoCode("9411"))),
                List.of(),
                new VumVacancy.Adres("2312"),
                new VumVacancy.ArbeidsVoorwaarden(START, START, null),
                new VumVacancy.Werktijden(12, 24),
                List.of(),
                new VumVacancy.Werkgever("Hotel De Sleutels", List.of()),
                List.of());
    }
}
