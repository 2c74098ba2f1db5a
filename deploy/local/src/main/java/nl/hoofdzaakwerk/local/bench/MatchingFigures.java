package nl.hoofdzaakwerk.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.local.Installation;

/**
 * What is measured inside the matching service, without a platform: each figure in a process of its own, with the class
 * path of the service's tests, where what it is compared with stands too. The other end is
 * {@code nl.hoofdzaakwerk.matching.bench.MatchingBench}.
 */
final class MatchingFigures {

    private static final String MODULE = "matching-service";
    private static final String CLASS_PATH = "target/bench-class-path";
    private static final String ENTRY = "nl.hoofdzaakwerk.matching.bench.MatchingBench";

    /** Each figure with the heap it may use. */
    private static final Map<String, String> HEAP = Map.of(
            "match-cold-ratio", "-Xmx512m",
            "match-warm-p99-ms", "-Xmx256m",
            "match-heap-mib", "-Xmx256m",
            "score-all-pairs-seconds", "-Xmx256m");

    /** Measured with the service itself, PostgreSQL and Kafka, which the tests know how to start. */
    private static final String OF_BOARDS = "match-live-p99-ms";

    static final List<String> NAMES =
            Stream.concat(HEAP.keySet().stream(), Stream.of(OF_BOARDS)).sorted().toList();

    private final Path root = Installation.find().root();
    private final PrintStream progress;

    MatchingFigures(PrintStream progress) {
        this.progress = progress;
    }

    List<Measurement> measure(List<String> names) {
        try {
            compileTests();
            List<Measurement> measured = new ArrayList<>();
            for (String name : names) {
                measured.addAll(name.equals(OF_BOARDS) ? measureBoards() : measure(name));
            }
            return measured;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void compileTests() throws IOException {
        progress.println("compiling the tests of " + MODULE);
        run(List.of(
                root.resolve("mvnw").toString(),
                "--batch-mode",
                "--quiet",
                "--projects",
                MODULE,
                "--also-make",
                "test-compile",
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + CLASS_PATH));
    }

    private List<Measurement> measure(String name) throws IOException {
        Path module = root.resolve(MODULE);
        String classPath = String.join(
                File.pathSeparator,
                module.resolve("target/test-classes").toString(),
                module.resolve("target/classes").toString(),
                Files.readString(module.resolve(CLASS_PATH)).strip());
        String answers = run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP.get(name),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                ENTRY,
                name));
        return read(answers.lines().toList());
    }

    private List<Measurement> measureBoards() throws IOException {
        Path answers = Files.createTempFile("hw-bench-", ".json");
        try {
            run(List.of(
                    root.resolve("mvnw").toString(),
                    "--batch-mode",
                    "--quiet",
                    "--projects",
                    MODULE,
                    "--also-make",
                    "test",
                    "-Dtest=BoardSpeed",
                    "-Dsurefire.failIfNoSpecifiedTests=false",
                    "-Dbench.answers=" + answers));
            return read(Files.readAllLines(answers));
        } finally {
            Files.delete(answers);
        }
    }

    private static List<Measurement> read(List<String> lines) throws IOException {
        List<Measurement> measured = new ArrayList<>();
        for (String line : lines) {
            measured.add(new ObjectMapper().readValue(line, Measurement.class));
        }
        return measured;
    }

    /** Its progress is ours. */
    private String run(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        Thread whenInterrupted = new Thread(process::destroy, "stop");
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
        try (InputStream output = process.getInputStream()) {
            String answers = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + answers);
            }
            return answers;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } finally {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        }
    }
}
