package nl.hoofdzaakwerk.local.cli;

import java.io.PrintStream;
import java.util.List;
import nl.hoofdzaakwerk.local.ComponentStatus;
import nl.hoofdzaakwerk.local.Platform;

/** A command that needs everything up. */
final class OnRunningPlatform {

    private final Platform platform;
    private final PrintStream out;
    private final Task task;

    OnRunningPlatform(Platform platform, PrintStream out, Task task) {
        this.platform = platform;
        this.out = out;
        this.task = task;
    }

    int run(List<String> arguments) throws Exception {
        List<String> missing = platform.status().stream()
                .filter(status -> status.state() != ComponentStatus.State.UP)
                .map(ComponentStatus::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("not up: " + String.join(", ", missing) + "; start with ./hw up --detach");
        }
        return task.run(platform, arguments, out);
    }
}
