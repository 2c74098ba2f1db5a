package nl.hoofdzaakwerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceComponentTest {

    @TempDir
    Path folder;

    private final Ports ports = Ports.random();
    private Workspace workspace;
    private ServiceComponent trajectory;

    @BeforeEach
    void pack() throws IOException {
        StubService.packInto(folder.resolve("stub.jar"));
        workspace = new Workspace(folder.resolve("data"));
        workspace.create();
        trajectory = service(Service.TRAJECTORY);
    }

    @AfterEach
    void end() {
        trajectory.kill();
    }

    @Test
    void shouldBeReadyAfterStartAndGoneAfterStop() {
        trajectory.start();

        assertThat(trajectory.isReady()).isTrue();
        assertThat(trajectory.process()).isPresent();
        trajectory.stop();
        assertThat(trajectory.isReady()).isFalse();
        assertThat(trajectory.process()).isEmpty();
        assertThat(trajectory.log()).hasContent("listening");
    }

    @Test
    void shouldStartAgainAsAnotherProcessAfterAKill() {
        trajectory.start();
        long first = trajectory.process().orElseThrow().pid();

        trajectory.kill();
        assertThat(trajectory.process()).isEmpty();
        assertThat(trajectory.isReady()).isFalse();
        trajectory.start();

        assertThat(trajectory.process().orElseThrow().pid()).isNotEqualTo(first);
        assertThat(trajectory.isReady()).isTrue();
    }

    @Test
    void shouldFindTheProcessThatAnotherLauncherStarted() {
        trajectory.start();

        ServiceComponent again = service(Service.TRAJECTORY);

        assertThat(again.process()).isEqualTo(trajectory.process());
        again.stop();
        assertThat(trajectory.process()).isEmpty();
    }

    @Test
    void shouldNotTakeAProcessThatOnlyAwaitsItsParentForARunningOne() throws IOException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try {
            long ended = Long.parseLong(parent.inputReader().readLine());
            Path record = folder.resolve("ended.pid");
            Files.writeString(record, ended + " " + Instant.now() + "\n");

            Awaitility.await().until(() -> RunningProcess.readFrom(record).isEmpty());
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void shouldNameComponentReasonAndLogWhenItDiesWhileStarting() {
        ServiceComponent matching = service(Service.MATCHING);

        assertThatThrownBy(matching::start)
                .isInstanceOf(ComponentFailure.class)
                .hasMessage("matching-service stopped while starting: ERROR the stub of matching-service always dies\n"
                        + "  log: " + matching.log());
    }

    @Test
    void shouldSayThatTheDiskIsFullWhenTheLogSaysSo() throws IOException {
        ServiceComponent matching = service(Service.MATCHING);
        Files.writeString(matching.log(), "initdb: error: No space left on device\n");

        assertThat(LogTail.saysDiskIsFull(matching.log())).isTrue();
        assertThat(LogTail.saysDiskIsFull(trajectory.log())).isFalse();
    }

    @Test
    void shouldSayWhatIsNotBuilt() {
        ServiceComponent unbuilt = new ServiceComponent(Service.EMPLOYER, folder.resolve("none.jar"), workspace, ports);

        assertThatThrownBy(unbuilt::prepare)
                .hasMessageStartingWith("employer-service is not built: " + folder.resolve("none.jar"));
    }

    @Test
    void shouldGiveOnlyTheTrajectoryServiceItsKeys() {
        Map<String, String> environment = trajectory.environment();

        assertThat(Base64.getDecoder().decode(environment.get("HW_PSEUDONYM_KEY_MATCHING")))
                .hasSizeGreaterThanOrEqualTo(32);
        assertThat(environment.get("HW_PSEUDONYM_KEY_REPORTING"))
                .isNotEqualTo(environment.get("HW_PSEUDONYM_KEY_MATCHING"));
        assertThat(Base64.getDecoder().decode(environment.get("HW_CLIENT_LINK_SECRET")))
                .hasSizeGreaterThanOrEqualTo(32);
        assertThat(service(Service.REPORTING).environment().keySet())
                .noneMatch(name -> name.startsWith("HW_PSEUDONYM_KEY") || name.equals("HW_CLIENT_LINK_SECRET"));
    }

    @Test
    void shouldKeepPasswordsOffTheCommandLine() {
        assertThat(trajectory.command()).noneMatch(word -> word.contains("local-only"));
    }

    private ServiceComponent service(Service service) {
        return new ServiceComponent(service, folder.resolve("stub.jar"), workspace, ports);
    }
}
