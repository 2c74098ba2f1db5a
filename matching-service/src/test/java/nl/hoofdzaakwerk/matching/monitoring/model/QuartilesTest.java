package nl.hoofdzaakwerk.matching.monitoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuartilesTest {
    @Test
    @DisplayName("E8 the median and quartiles of the days to work lie between the values, whatever their order")
    void liesBetween() {
        assertThat(Quartiles.of(List.of(40L, 10L, 30L, 20L, 50L))).contains(new Quartiles(20, 30, 40));
        assertThat(Quartiles.of(List.of(10L, 20L, 30L, 40L))).contains(new Quartiles(18, 25, 33));
    }

    @Test
    @DisplayName("E8 one placement is its own median; without any there is none")
    void knowsFew() {
        assertThat(Quartiles.of(List.of(7L))).contains(new Quartiles(7, 7, 7));
        assertThat(Quartiles.of(List.of(7L, 9L))).contains(new Quartiles(8, 8, 9));
        assertThat(Quartiles.of(List.of())).isEmpty();
    }
}
