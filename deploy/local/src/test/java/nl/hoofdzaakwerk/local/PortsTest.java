package nl.hoofdzaakwerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void shouldTakeAChosenPortAndLeaveTheOthers() {
        Ports ports = Ports.from(Map.of("HW_PORT_KAFKA", "31000"));

        assertThat(ports.of(PortName.KAFKA)).isEqualTo(31000);
        assertThat(ports.of(PortName.POSTGRES)).isEqualTo(25432);
    }

    @Test
    void shouldNameTheVariableOfSomethingThatIsNoPort() {
        assertThatThrownBy(() -> Ports.from(Map.of("HW_PORT_KAFKA", "many")))
                .hasMessage("HW_PORT_KAFKA: many is not a port");
        assertThatThrownBy(() -> Ports.from(Map.of("HW_PORT_POSTGRES", "70000")))
                .hasMessage("HW_PORT_POSTGRES: 70000 is not a port");
    }

    @Test
    void shouldRefuseOnePortForTwo() {
        assertThatThrownBy(() -> Ports.from(Map.of("HW_PORT_KAFKA", "25432")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("two components have the same port");
    }

    @Test
    void shouldFindFreePorts() {
        assertThat(Ports.random().numbers().values()).hasSize(15).noneMatch(Tcp::isTaken);
    }

    @Test
    void shouldReadBackWhatWasWritten(@TempDir Path folder) {
        Ports ports = Ports.random();

        PortsFile.write(folder.resolve("ports"), ports);

        assertThat(PortsFile.read(folder.resolve("ports"))).contains(ports);
        assertThat(PortsFile.read(folder.resolve("none"))).isEmpty();
    }
}
