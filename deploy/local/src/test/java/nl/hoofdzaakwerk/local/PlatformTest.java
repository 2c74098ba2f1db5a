package nl.hoofdzaakwerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {

    @TempDir
    Path folder;

    @Test
    void shouldSayWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            Platform platform = Platform.in(folder, Ports.from(Map.of("HW_PORT_KAFKA", String.valueOf(taken))));

            assertThatThrownBy(() -> platform.start(allBut("kafka"), StartListener.SILENT))
                    .isInstanceOf(ComponentFailure.class)
                    .hasMessage("kafka cannot start: port " + taken + " is taken by another program; HW_PORT_KAFKA"
                            + " chooses another port\n  log: " + folder.resolve("logs/kafka.log"));
        }
    }

    @Test
    void shouldSayThatAllIsDownBeforeAStart() {
        Platform platform = Platform.in(folder, Ports.standard());

        assertThat(platform.isRunning()).isFalse();
        assertThat(platform.status())
                .hasSize(8)
                .startsWith(new ComponentStatus("postgres", ComponentStatus.State.DOWN, 25432, 0, 0, 0));
    }

    @Test
    void shouldListTheNamesWhenThereIsNoSuchComponent() {
        assertThatThrownBy(() -> Platform.in(folder, Ports.standard()).component("kafak"))
                .hasMessage("no component is called kafak; there are postgres, kafka, keycloak, trajectory-service,"
                        + " employer-service, matching-service, reporting-service, portal");
    }

    @Test
    void shouldEraseDataAndLogs() throws IOException {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/base/1"), "data");
        Files.writeString(folder.resolve("demo-data-loaded"), "");

        Platform.in(folder, Ports.standard()).erase();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldUseOtherPortsWhenNothingRunsOnTheRecordedOnes() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        PortsFile.write(folder.resolve("run/ports"), Ports.random());

        assertThat(Platform.at(folder, Ports.standard()).addresses()).isEqualTo(new Addresses(Ports.standard()));
    }

    private static List<String> allBut(String wanted) {
        return Platform.in(Path.of("unused"), Ports.standard()).components().stream()
                .map(Component::name)
                .filter(name -> !name.equals(wanted))
                .toList();
    }
}
