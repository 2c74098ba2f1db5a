package nl.hoofdzaakwerk.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.testkit.toy.ToyExamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithPlatform("toy")
class AuthorizationMatrixIT {

    private static final Path TABLE = Path.of("src/test/resources/authorization.md");

    @TempDir
    Path directory;

    @Test
    @DisplayName("an API that does what the table says passes, every role in every kind of organisation tried")
    void shouldPass() {
        int checks = AuthorizationMatrix.of(ToyExamples.all(), TABLE).verify();

        assertThat(checks).isGreaterThan(8 * 100);
    }

    @Test
    @DisplayName("an operation without row or example, and a row without operation, are named")
    void shouldNameWhatIsMissing() throws IOException {
        Path table = tableWith("getNote", "gotNote");
        ApiExamples examples = ApiExamples.of("toy-service")
                .add("listNotes", ToyExamples.all().byOperation().get("listNotes"));

        assertThatThrownBy(() -> AuthorizationMatrix.of(examples, table).verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "no row in docs/authorization.md: | toy-service | getNote | GET | /v1/notes/{id} |")
                .hasMessageContaining("docs/authorization.md has gotNote, the API has not")
                .hasMessageContaining("no example for addNote (POST /v1/notes)");
    }

    @Test
    @DisplayName("a role the table has and the API refuses, and the other way round, are named")
    void shouldNameWrongRoles() throws IOException {
        Path table = tableWith(
                "| GET | /v1/notes/{id} | coach@GGZ key-figure@GGZ |",
                "| GET | /v1/notes/{id} | coach@GGZ coach@UWV |");

        assertThatThrownBy(
                        () -> AuthorizationMatrix.of(ToyExamples.all(), table).verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("getNote (GET /v1/notes/{id}): roles are [coach@GGZ, key-figure@GGZ],"
                        + " in docs/authorization.md [coach@GGZ, coach@UWV]")
                .hasMessageContaining("as key-figure@GGZ (key-figure.home-ggz): expected [403], got 200");
    }

    @Test
    @DisplayName("a scope that is narrower than what the API shows is named")
    void shouldNameWiderScope() throws IOException {
        Path table =
                tableWith("| coach@GGZ key-figure@GGZ | organisation |", "| coach@GGZ key-figure@GGZ | caseload |");

        assertThatThrownBy(
                        () -> AuthorizationMatrix.of(ToyExamples.all(), table).verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("getNote (GET /v1/notes/{id}) as outsider coach@GGZ (other-coach.home-ggz):"
                        + " expected [403, 404], got 200")
                .hasMessageContaining(
                        "items of coach@GGZ (coach.home-ggz) to outsider coach@GGZ (other-coach.home-ggz)");
    }

    private Path tableWith(String text, String replacement) throws IOException {
        Path table = directory.resolve("authorization.md");
        return Files.writeString(table, Files.readString(TABLE).replace(text, replacement));
    }
}
