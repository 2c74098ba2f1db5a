package nl.hoofdzaakwerk.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The one {@code ./hw up} that starts, or that watches, a platform. It is recorded by a lock on a file, which the
 * operating system frees when the process ends in whatever way, and also when the process closes the same file anywhere
 * else: the holder must open it only here.
 */
final class Supervisor implements AutoCloseable {

    private static final Duration STOP_TIME = Duration.ofSeconds(90);

    private final Path file;
    private FileChannel channel;

    private Supervisor(Path file) {
        this.file = file;
    }

    static Supervisor starting(Path dataFolder) {
        return new Supervisor(dataFolder.resolve("run/starting"));
    }

    static Supervisor watching(Path dataFolder) {
        return new Supervisor(dataFolder.resolve("run/watching"));
    }

    /** Becomes the supervisor; false when another process is. */
    boolean claim() {
        try {
            Files.createDirectories(file.getParent());
            FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = opened.tryLock();
            if (lock == null) {
                opened.close();
                return false;
            }
            channel = opened;
            String pid = String.valueOf(ProcessHandle.current().pid());
            opened.truncate(0);
            opened.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return true;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }

    /** Asks another supervisor to stop its platform and itself; false when there is none. */
    boolean stopOther() {
        Optional<ProcessHandle> other = other();
        other.ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(STOP_TIME.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (Exception stillThere) {
                process.destroyForcibly();
            }
        });
        return other.isPresent();
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException unclosable) {
                throw new UncheckedIOException(unclosable);
            }
        }
    }

    private Optional<ProcessHandle> other() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel probe = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = probe.tryLock()) {
            if (free != null) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException noRecord) {
            return Optional.empty();
        }
    }
}
