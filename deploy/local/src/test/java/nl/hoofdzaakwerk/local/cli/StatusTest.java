package nl.hoofdzaakwerk.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.local.ComponentStatus;
import nl.hoofdzaakwerk.local.ComponentStatus.State;
import org.junit.jupiter.api.Test;

class StatusTest {

    @Test
    void shouldWriteOneLineOfJsonForOtherPrograms() {
        String json = Status.json(List.of(
                new ComponentStatus("kafka", State.UP, 29192, 4711, 212, 60),
                new ComponentStatus("keycloak", State.STARTING, 28180, 4712, 301, 3),
                new ComponentStatus("matching-service", State.DOWN, 28103, 0, 0, 0)));

        assertThat(json).isEqualTo("""
                        {"components":[\
                        {"name":"kafka","state":"up","port":29192,"pid":4711,"rssMiB":212,"uptimeSeconds":60},\
                        {"name":"keycloak","state":"starting","port":28180,"pid":4712,"rssMiB":301,"uptimeSeconds":3},\
                        {"name":"matching-service","state":"down","port":28103,"pid":null,"rssMiB":0,"uptimeSeconds":0}\
                        ]}""");
    }
}
