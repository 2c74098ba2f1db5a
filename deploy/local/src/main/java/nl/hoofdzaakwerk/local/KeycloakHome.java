package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Keycloak home folder of one platform: programs and the optimised build are links into the distribution, which all
 * platforms of this checkout share; only {@code data} is its own.
 *
 * @param distribution the unpacked distribution
 * @param folder the platform's home
 */
record KeycloakHome(Path distribution, Path folder) {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=false");
    private static final List<String> SHARED = List.of("lib", "providers", "conf", "themes");

    /**
     * Lets Keycloak build itself for our options, once per distribution; this is what makes later starts short.
     *
     * @param run runs a command to its end
     */
    void optimise(Consumer<List<String>> run) throws IOException {
        Path built = distribution.resolve("built-with");
        try (FileChannel channel = FileChannel.open(
                        distribution.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            String options = String.join(" ", BUILD);
            if (lock.isValid()
                    && !(Files.exists(built) && Files.readString(built).equals(options))) {
                List<String> command = new ArrayList<>(java(distribution));
                command.addAll(BUILD);
                run.accept(command);
                Files.writeString(built, options);
            }
        }
    }

    void create() throws IOException {
        Files.createDirectories(folder);
        for (String name : SHARED) {
            Path link = folder.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(name));
        }
    }

    /** The start of a command line for Keycloak's own commands in this home. */
    List<String> java() {
        return java(folder);
    }

    /** As {@code bin/kc.sh} does it, without the shell between us and the process. */
    private static List<String> java(Path home) {
        return List.of(
                Installation.java(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
