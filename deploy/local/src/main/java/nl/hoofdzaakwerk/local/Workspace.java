package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder a platform keeps everything in: data, logs, and who runs.
 *
 * @param folder usually {@code .data}
 */
record Workspace(Path folder) {

    Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    Path data(String component) {
        return folder.resolve(component);
    }

    Path log(String component) {
        return folder.resolve("logs").resolve(component + ".log");
    }

    Path record(String component) {
        return folder.resolve("run").resolve(component + ".pid");
    }

    Path run(String file) {
        return folder.resolve("run").resolve(file);
    }

    void create() {
        try {
            Files.createDirectories(folder.resolve("logs"));
            Files.createDirectories(folder.resolve("run"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write in " + folder, unwritable);
        }
    }

    /** Removes the folder with all that is in it. */
    void delete() {
        delete(file -> true);
    }

    /** Removes all data and logs, not the records of what runs. */
    void empty() {
        Path run = folder.resolve("run");
        delete(file -> !file.startsWith(run) && !file.equals(folder));
    }

    private void delete(Predicate<Path> which) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (which.test(file)) {
                    Files.delete(file);
                }
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException("cannot empty " + folder, undeletable);
        }
    }

    long usableMebibytes() {
        try {
            return Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
