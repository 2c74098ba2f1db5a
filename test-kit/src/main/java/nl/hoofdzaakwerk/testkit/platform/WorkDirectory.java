package nl.hoofdzaakwerk.testkit.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A temporary directory that disappears with everything in it. */
record WorkDirectory(Path path) implements AutoCloseable {

    static WorkDirectory create() {
        try {
            return new WorkDirectory(Files.createTempDirectory("hw-test-platform-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
