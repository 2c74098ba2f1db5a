package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A process of the platform, known by its id and its start, so that a later process with the same id is never taken for
 * it.
 *
 * @param handle the operating system's process
 * @param started when it started, by the operating system's account
 */
public record RunningProcess(ProcessHandle handle, Instant started) {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration START_TOLERANCE = Duration.ofSeconds(5);

    /** Process id. */
    public long pid() {
        return handle.pid();
    }

    /**
     * The process as it is now.
     *
     * @param handle a live process
     */
    static RunningProcess of(ProcessHandle handle) {
        return new RunningProcess(handle, handle.info().startInstant().orElseGet(Instant::now));
    }

    /**
     * Reads a process back from its record.
     *
     * @param file written by {@link #writeTo(Path)}
     * @return empty when there is no record, or the process is gone
     */
    static Optional<RunningProcess> readFrom(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            Instant started = Instant.parse(words[1]);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(RunningProcess::runs)
                    .filter(handle -> startedAt(handle, started))
                    .map(handle -> new RunningProcess(handle, started));
        } catch (IOException | RuntimeException noUsableRecord) {
            return Optional.empty();
        }
    }

    void writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid() + " " + started + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Waits until the process is gone; false when it still runs after that time. */
    boolean awaitEnd(Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (runs(handle)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    /** {@code kill -9} for it and every process below it. */
    void killTree() {
        ProcessHandle[] tree =
                Stream.concat(Stream.of(handle), handle.descendants()).toArray(ProcessHandle[]::new);
        for (ProcessHandle each : tree) {
            each.destroyForcibly();
        }
        for (ProcessHandle each : tree) {
            new RunningProcess(each, started).awaitEnd(Duration.ofSeconds(10));
        }
    }

    /** Memory in use in MiB, helper processes included; 0 when unknown. */
    public long memoryMebibytes() {
        return Memory.mebibytes(handle);
    }

    /**
     * A process that has ended but that its parent has not noticed yet does not run. Linux calls it a zombie, and calls
     * a process so, too, while its other threads are still ending and hold its ports; that one still runs.
     */
    private static boolean runs(ProcessHandle handle) {
        if (!handle.isAlive()) {
            return false;
        }
        Path process = Path.of("/proc/" + handle.pid());
        try (Stream<Path> threads = Files.list(process.resolve("task"))) {
            String stat = Files.readString(process.resolve("stat"));
            boolean zombie = stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
            return !zombie || threads.count() > 1;
        } catch (IOException | UncheckedIOException | IndexOutOfBoundsException notLinuxOrGone) {
            return handle.isAlive();
        }
    }

    private static boolean startedAt(ProcessHandle handle, Instant instant) {
        return handle.info()
                .startInstant()
                .map(real -> Duration.between(real, instant).abs().compareTo(START_TOLERANCE) < 0)
                .orElse(true);
    }
}
