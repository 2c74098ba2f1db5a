package nl.hoofdzaakwerk.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.testkit.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    @DisplayName("every problem, constraint and code has its text in Dutch and in English, and no text is left over")
    void shouldHaveATextForAllThatIsSaid() {
        assertThat(Words.faults(List.of())).isEmpty();
    }
}
