package nl.hoofdzaakwerk.testkit.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithPlatform("toy")
class OpenApiContractIT {

    @TempDir
    Path directory;

    @Test
    @DisplayName("the file that was written is the API's; a changed one fails with the changed lines")
    void shouldNameDrift() throws IOException {
        Path committed = directory.resolve("openapi.json");
        String running =
                OpenApiContract.normalise(OpenApiDocument.ofRunningService().root());
        Files.writeString(committed, running);

        OpenApiContract.verify(committed);

        Files.writeString(committed, running.replace("Adds a note", "Adds two notes"));
        assertThatThrownBy(() -> OpenApiContract.verify(committed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-         \"summary\" : \"Adds two notes\"")
                .hasMessageContaining("+         \"summary\" : \"Adds a note\"");
    }
}
