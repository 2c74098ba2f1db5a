package nl.hoofdzaakwerk.acceptance.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.local.Installation;
import nl.hoofdzaakwerk.local.PortName;
import nl.hoofdzaakwerk.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Runs the shell commands of the README as they stand there, on ports and in a folder of its own. Left out are only
 * those that would not end or would run this test again: {@code ./hw up} in the foreground and {@code ./hw test}.
 */
class WrittenInReadmeIT {
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Installation.find().root();

    private final Path data = Path.of("target", "readme-data").toAbsolutePath();
    private final Map<String, String> environment = environment();

    /** Two platforms at once would only be slow. */
    @BeforeAll
    static void makeRoom() {
        RunningPlatform.release();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        run("./hw down");
    }

    @Test
    @DisplayName("every command of the README does what it says")
    void shouldBeTrueLineByLine() throws IOException, InterruptedException {
        List<String> blocks = shellBlocks();

        assertThat(blocks.getFirst()).isEqualTo("./hw up\n./hw test\n");
        List<String> seeItWork = blocks.get(1).lines().toList();
        assertThat(seeItWork)
                .containsExactly("./hw up --detach --fresh", "./hw demo", "./hw status --json", "./hw down");
        assertThat(succeeding(seeItWork.get(0))).contains("Ready in", "Demo data 100%");
        assertThat(succeeding(seeItWork.get(1))).contains("Report ", "Holland Rijnland", "Twente", "Nederland");
        assertThat(succeeding(withOurPorts(blocks.get(2)))).contains("\"AM19\"", "\"Holland Rijnland\"");
        assertAllUp(succeeding(seeItWork.get(2)));
        assertThat(succeeding("./hw up --detach")).contains("is running already");
        List<Long> processes = processes(succeeding("./hw status --json"));
        succeeding(seeItWork.get(3));
        assertThat(processes).hasSize(8);
        // an ended process stays listed until whoever adopted it takes notice
        Eventually.within(Duration.ofSeconds(30), () -> assertThat(processes)
                .noneMatch(pid -> ProcessHandle.of(pid).isPresent()));
    }

    private static List<String> shellBlocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = SHELL.matcher(Files.readString(ROOT.resolve("README.md")));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private void assertAllUp(String json) throws IOException {
        JsonNode components = new ObjectMapper().readTree(json).path("components");
        assertThat(components).hasSize(8);
        for (JsonNode component : components) {
            assertThat(component.path("state").asText())
                    .as(component.toString())
                    .isEqualTo("up");
            assertThat(component.path("rssMiB").asLong()).isPositive();
        }
    }

    private static List<Long> processes(String json) throws IOException {
        return new ObjectMapper()
                .readTree(json)
                .path("components")
                .valueStream()
                .map(component -> component.path("pid").asLong())
                .toList();
    }

    /** The README names the usual ports; this test has others. */
    private String withOurPorts(String command) {
        Ports usual = Ports.standard();
        String changed = command;
        for (PortName name : PortName.values()) {
            changed = changed.replace(
                    "127.0.0.1:" + usual.of(name), "127.0.0.1:" + environment.get("HW_PORT_" + name.name()));
        }
        return changed;
    }

    private String succeeding(String command) throws IOException, InterruptedException {
        Outcome outcome = run(command);
        assertThat(outcome.code()).as("%s%n%s", command, outcome.output()).isZero();
        return outcome.output();
    }

    private record Outcome(int code, String output) {}

    private Outcome run(String command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("readme", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(8, TimeUnit.MINUTES)).as(command).isTrue();
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private Map<String, String> environment() {
        // a short story shows that the commands work; its length adds nothing to that
        Map<String, String> settings = new HashMap<>(Map.of("HW_DATA", data.toString(), "HW_DEMO_FORTNIGHTS", "1"));
        Ports random = Ports.random();
        for (PortName name : PortName.values()) {
            settings.put("HW_PORT_" + name.name(), Integer.toString(random.of(name)));
        }
        return settings;
    }
}
