package nl.hoofdzaakwerk.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path folder;

    @Test
    void shouldHaveNobodyToStopWhenNobodyHoldsIt() {
        try (Supervisor first = Supervisor.watching(folder)) {
            assertThat(first.claim()).isTrue();
        }

        assertThat(Supervisor.watching(folder).stopOther()).isFalse();
    }

    @Test
    void shouldBeFreeAgainAfterClose() {
        try (Supervisor first = Supervisor.starting(folder)) {
            assertThat(first.claim()).isTrue();
        }
        try (Supervisor second = Supervisor.starting(folder)) {
            assertThat(second.claim()).isTrue();
        }
    }
}
