package nl.hoofdzaakwerk.local.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.hoofdzaakwerk.local.LogTail;
import nl.hoofdzaakwerk.local.Platform;

/** {@code ./hw logs <component>}: the last lines, and where the rest is. */
final class Logs {

    private static final int LINES = 200;

    private final Platform platform;
    private final PrintStream out;

    Logs(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    int run(List<String> options) {
        if (options.size() != 1) {
            throw new WrongUsage("which component? ./hw logs <component>");
        }
        Path log = platform.component(options.getFirst()).log();
        if (!Files.exists(log)) {
            throw new IllegalStateException(options.getFirst() + " has not run yet: there is no " + log);
        }
        LogTail.lines(log, LINES).forEach(out::println);
        System.err.println("the last " + LINES + " lines at most; all of it: " + log);
        return 0;
    }
}
