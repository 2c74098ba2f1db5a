package nl.hoofdzaakwerk.kit.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TicketCodeTest {

    @Test
    @DisplayName("F13 a ticket is twenty signs in four groups, and does not show itself in logs")
    void shouldBeDrawn() {
        TicketCode code = TicketCode.draw(RandomGenerator.of("L64X128MixRandom"));

        assertThat(code.value()).matches(TicketCode.FORM).hasSize(23);
        assertThat(code).hasToString("ticket");
        assertThat(code.digest()).hasSize(32);
    }

    @Test
    @DisplayName("F13 letters that are mistaken for digits are in no ticket")
    void shouldRefuseOtherForms() {
        assertThat(new TicketCode("00000-ABCDE-99999-ZZZZZ").value()).isEqualTo("00000-ABCDE-99999-ZZZZZ");
        assertThatThrownBy(() -> new TicketCode("O0000-ABCDE-99999-ZZZZZ"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
