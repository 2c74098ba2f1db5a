package nl.hoofdzaakwerk.acceptance.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.hoofdzaakwerk.local.demo.ThreadOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThreadIT {
    @Test
    @DisplayName("from treatment to paid work, through all four services, twice")
    void shouldTakeAPersonFromTreatmentToPaidWork() {
        for (int placed = 1; placed <= 2; placed++) {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();

            new ThreadOfWork()
                    .run(
                            RunningPlatform.get().platform(),
                            List.of(),
                            new PrintStream(printed, true, StandardCharsets.UTF_8));

            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("asks whether someone in treatment is in scope")
                    .contains("finds the pair on it")
                    .containsPattern("sees the match as +PLACED")
                    .containsPattern("sees the vacancy as +FILLED")
                    .contains("after disclosure control:")
                    .containsPattern("Nederland +(·|\\d+) +(·|\\d+) +(·|\\d+) +\\d+");
        }
    }
}
