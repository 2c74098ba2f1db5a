package nl.hoofdzaakwerk.local.cli;

import java.io.PrintStream;
import java.util.List;
import nl.hoofdzaakwerk.local.Platform;

/** {@code ./hw down}. */
final class Down {

    private final Platform platform;
    private final PrintStream out;

    Down(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    int run(List<String> options) {
        Main.allowOnly(options);
        boolean launcherStopped = Supervisor.starting(platform.folder()).stopOther()
                | Supervisor.watching(platform.folder()).stopOther();
        if (!platform.isRunning() && !launcherStopped) {
            out.println("Nothing is running.");
            return 0;
        }
        platform.stop();
        out.println("Stopped. Data stays in " + platform.folder() + ".");
        return 0;
    }
}
