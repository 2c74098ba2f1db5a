package nl.hoofdzaakwerk.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void shouldRefuseACommandAndAnOptionItDoesNotKnow() {
        assertThat(Main.run(List.of("launch"))).isEqualTo(2);
        assertThat(Main.run(List.of("up", "--quickly"))).isEqualTo(2);
        assertThat(Main.run(List.of("logs"))).isEqualTo(2);
    }

    @Test
    void shouldFailWhenThereIsNoSuchComponent() {
        assertThat(Main.run(List.of("logs", "nothing"))).isEqualTo(1);
    }
}
