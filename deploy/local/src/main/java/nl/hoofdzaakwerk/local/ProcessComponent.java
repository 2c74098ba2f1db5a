package nl.hoofdzaakwerk.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What all components have in common: start a process in the background, wait until it is ready, end it. */
abstract class ProcessComponent implements Component {

    private static final Duration POLL = Duration.ofMillis(50);

    private final String name;
    private final Workspace workspace;
    private final Ports ports;

    ProcessComponent(String name, Workspace workspace, Ports ports) {
        this.name = name;
        this.workspace = workspace;
        this.ports = ports;
    }

    /** The command line; nothing secret may be on it. */
    abstract List<String> command();

    /** Environment variables on top of the launcher's own. */
    abstract Map<String, String> environment();

    /** What has to be done once the process is ready, and may be done again. */
    void afterReady() throws Exception {}

    Duration startTimeout() {
        return Duration.ofSeconds(300);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Path log() {
        return workspace.log(name);
    }

    @Override
    public void prepare() {}

    @Override
    public final Optional<RunningProcess> process() {
        return RunningProcess.readFrom(workspace.record(name));
    }

    @Override
    public final void start() {
        if (process().isEmpty()) {
            launch().writeTo(workspace.record(name));
        }
        awaitReady();
        try {
            afterReady();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted while starting", interrupted);
        } catch (Exception failed) {
            throw failure("is up but could not be set up: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void stop() {
        process().ifPresent(process -> {
            requestStop(process);
            if (!process.awaitEnd(Duration.ofSeconds(30))) {
                process.killTree();
            }
        });
        forget();
    }

    @Override
    public final void kill() {
        process().ifPresent(RunningProcess::killTree);
        forget();
    }

    /** Asks the process to stop. */
    void requestStop(RunningProcess process) {
        process.handle().destroy();
    }

    final Workspace workspace() {
        return workspace;
    }

    final int port(PortName port) {
        return ports.of(port);
    }

    final Addresses addresses() {
        return new Addresses(ports);
    }

    final ComponentFailure failure(String reason, Throwable cause) {
        return new ComponentFailure(name, reason, log(), cause);
    }

    /** Runs a helper to its end, its output added to the log. */
    final void runToEnd(List<String> command, Map<String, String> environment) {
        try {
            Process process = processBuilder(command, environment).start();
            try {
                if (!process.waitFor(startTimeout().toSeconds(), TimeUnit.SECONDS)) {
                    throw failure("could not be prepared: " + command.getFirst() + " did not end", null);
                }
                if (process.exitValue() != 0) {
                    throw failure("could not be prepared" + why(), null);
                }
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException unstartable) {
            throw failure("could not be prepared: " + unstartable.getMessage(), unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted while being prepared", interrupted);
        }
    }

    private RunningProcess launch() {
        try {
            keepPreviousLog();
            List<String> command = new ArrayList<>(Detached.prefix());
            command.addAll(command());
            return RunningProcess.of(
                    processBuilder(command, environment()).start().toHandle());
        } catch (IOException unstartable) {
            throw failure("could not be started: " + unstartable.getMessage(), unstartable);
        }
    }

    private ProcessBuilder processBuilder(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workspace.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        return builder;
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), log().resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + startTimeout().toNanos();
        while (!isReady()) {
            if (process().isEmpty()) {
                throw failure("stopped while starting" + why(), null);
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready after " + startTimeout().toSeconds() + " seconds" + why(), null);
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted while starting", interrupted);
        }
    }

    private String why() {
        if (LogTail.saysDiskIsFull(log()) || workspace.usableMebibytes() == 0) {
            return ": the disk is full";
        }
        List<String> last = LogTail.lines(log(), 200).stream()
                .filter(line -> line.contains("ERROR") || line.contains("FATAL") || line.contains("Exception"))
                .toList();
        return last.isEmpty() ? "" : ": " + last.getLast().strip();
    }

    private void forget() {
        try {
            Files.deleteIfExists(workspace.record(name));
        } catch (IOException undeletable) {
            throw failure("is down, but its record stays: " + undeletable.getMessage(), undeletable);
        }
    }
}
