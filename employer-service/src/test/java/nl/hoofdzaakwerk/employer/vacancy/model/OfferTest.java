package nl.hoofdzaakwerk.employer.vacancy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {
    @ParameterizedTest
    @DisplayName("D5 hours a week are refused when negative, upside down or above 60")
    @CsvSource({"-1, 8", "0, 0", "24, 12", "32, 61"})
    void refusesImpossibleHours(int minimum, int maximum) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoursPerWeek(minimum, maximum));
    }

    @ParameterizedTest
    @DisplayName("D5 a wage per hour is above zero, at most 500 euros, and exact to the cent")
    @ValueSource(strings = {"0", "-14.06", "500.01", "14.065"})
    void refusesImpossibleWage(BigDecimal euros) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wage(euros));
    }

    @Test
    @DisplayName("D5 equal wages are equal however they were written")
    void comparesWagesByAmount() {
        assertThat(new Wage(new BigDecimal("15"))).isEqualTo(new Wage(new BigDecimal("15.00")));
        assertThat(new Wage(new BigDecimal("0.01")).cents()).isEqualTo(1);
        assertThat(new Wage(new BigDecimal("500")).cents()).isEqualTo(50_000);
    }

    @Test
    @DisplayName("D5 a carving names both the role and the tasks")
    void refusesHalfACarving() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Carving("nurse", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Carving(" ", List.of("laying tables")));
    }
}
