package nl.hoofdzaakwerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartPlanTest {

    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    @Test
    void shouldStartEachComponentWhenWhatItNeedsIsReady() {
        List<Component> components =
                List.of(new Fake("postgres", List.of()), new Fake("keycloak", List.of("postgres")));

        assertThat(new StartPlan(components, listener()).run()).containsOnlyKeys("postgres", "keycloak");

        assertThat(events)
                .containsExactly("starting postgres", "ready postgres", "starting keycloak", "ready keycloak");
    }

    @Test
    void shouldNotStartWhatNeedsTheComponentThatFailed() {
        List<Component> components = List.of(new Fake("broken", List.of()), new Fake("keycloak", List.of("broken")));

        assertThatThrownBy(() -> new StartPlan(components, listener()).run())
                .isInstanceOf(ComponentFailure.class)
                .hasMessageStartingWith("broken stopped while starting");

        assertThat(events).containsExactly("starting broken");
    }

    @Test
    void shouldNotWaitForAComponentThatIsLeftOut() {
        List<Component> components = List.of(new Fake("keycloak", List.of("postgres")));

        assertThat(new StartPlan(components, listener()).run()).containsOnlyKeys("keycloak");
    }

    private StartListener listener() {
        return new StartListener() {
            @Override
            public void starting(Component component) {
                events.add("starting " + component.name());
            }

            @Override
            public void ready(Component component, Duration sinceStart) {
                events.add("ready " + component.name());
            }
        };
    }

    private record Fake(String name, List<String> needs) implements Component {

        @Override
        public PortName port() {
            return PortName.KAFKA;
        }

        @Override
        public List<PortName> ports() {
            return List.of(port());
        }

        @Override
        public Path log() {
            return Path.of(name + ".log");
        }

        @Override
        public Optional<RunningProcess> process() {
            return Optional.empty();
        }

        @Override
        public void prepare() {}

        @Override
        public void start() {
            if (name.equals("broken")) {
                throw new ComponentFailure(name, "stopped while starting", log(), null);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void stop() {}

        @Override
        public void kill() {}
    }
}
