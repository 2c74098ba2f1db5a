package nl.hoofdzaakwerk.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words before a command that keep the terminal's signals away from it: Ctrl-C must reach the launcher only, which then
 * stops the components in order; a detached platform must outlive its terminal. Both programs replace themselves by the
 * command, so its process id is the one we started.
 */
final class Detached {

    private Detached() {}

    static List<String> prefix() {
        return Stream.of("setsid", "nohup")
                .filter(Detached::isOnPath)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
