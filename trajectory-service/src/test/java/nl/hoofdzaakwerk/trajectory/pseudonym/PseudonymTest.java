package nl.hoofdzaakwerk.trajectory.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PseudonymTest {
    private static final UUID PERSON = UUID.fromString("01869c8f-5400-7000-8000-000000000001");

    @Test
    @DisplayName("G3 one person has another pseudonym for each receiver, the same every time")
    void pairwise() {
        Pseudonym matching = new Pseudonym("A", key('a', 32));
        Pseudonym reporting = new Pseudonym("B", key('b', 32));

        assertThat(matching.of(PERSON)).isEqualTo(new Pseudonym("A", key('a', 32)).of(PERSON));
        assertThat(matching.of(PERSON)).isNotEqualTo(reporting.of(PERSON)).isNotEqualTo(PERSON);
    }

    @Test
    @DisplayName("G3 a pseudonym is HMAC-SHA-256 of the id, shaped as a UUID of version 8")
    void shape() {
        UUID pseudonym = new Pseudonym("A", key('a', 32)).of(PERSON);

        assertThat(pseudonym.version()).isEqualTo(8);
        assertThat(pseudonym.variant()).isEqualTo(2);
        assertThat(pseudonym).hasToString("049862c7-78d0-8969-8e3f-a483bf14f494");
    }

    @Test
    @DisplayName("G3 a short or unreadable key is refused, naming the setting and not the key")
    void keys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pseudonym("HW_PSEUDONYM_KEY_MATCHING", key('a', 31)))
                .withMessage("HW_PSEUDONYM_KEY_MATCHING must hold at least 32 bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pseudonym("HW_PSEUDONYM_KEY_MATCHING", "no base64!"))
                .withMessage("HW_PSEUDONYM_KEY_MATCHING is not base64");
    }

    private static String key(char letter, int bytes) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(bytes).getBytes(UTF_8));
    }
}
