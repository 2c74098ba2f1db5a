package nl.hoofdzaakwerk.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sees to the Chromium that the tests of the pages need, where this may be done; otherwise says what to do. */
final class BrowserSetup {

    private BrowserSetup() {}

    static void run() throws IOException, InterruptedException {
        boolean present = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .anyMatch(program -> Files.isExecutable(Path.of(program)));
        if (present) {
            return;
        }
        boolean allowed =
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!allowed || !installed()) {
            System.out.println("The tests of the pages need Chromium: apt-get install chromium");
        }
    }

    private static boolean installed() throws IOException, InterruptedException {
        return done("apt-get", "update") && done("apt-get", "install", "--yes", "chromium");
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return process.start().waitFor() == 0;
    }
}
