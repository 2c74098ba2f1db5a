package nl.hoofdzaakwerk.reporting.rebuild.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    @Test
    @DisplayName("a row becomes a line in which no value can be taken for a separator or for null")
    void escaped() {
        StringBuilder text = new StringBuilder();

        CopyText.append(text, Arrays.asList("a\tb\\N\n\r", null, LocalDate.of(2023, 3, 1), 7, true));
        CopyText.append(text, Arrays.asList("", "\\."));

        assertThat(text).hasToString("a\\tb\\\\N\\n\\r\t\\N\t2023-03-01\t7\ttrue\n\t\\\\.\n");
    }
}
