package nl.hoofdzaakwerk.local.cli;

import java.io.PrintStream;
import java.util.List;
import nl.hoofdzaakwerk.local.Platform;

/** Work on a platform that the command line offers. */
public interface Task {

    /**
     * Does the work.
     *
     * @param platform the platform; see {@link Platform#addresses()}
     * @param arguments what was typed after the command
     * @param out where results and progress go
     * @return exit code, 0 for success
     * @throws Exception with a message that is shown as it is
     */
    int run(Platform platform, List<String> arguments, PrintStream out) throws Exception;
}
