package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built checkout a platform runs from.
 *
 * @param root the project's root folder
 */
public record Installation(Path root) {

    /** Makes the root absolute. */
    public Installation {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Finds the checkout that holds the working directory.
     *
     * @throws IllegalStateException when there is none
     */
    public static Installation find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/keycloak/hoofdzaakwerk-realm.json"))) {
                return new Installation(folder);
            }
        }
        throw new IllegalStateException(
                "not inside a checkout of the project: " + Path.of("").toAbsolutePath());
    }

    /**
     * Does once what would make a first start long: unpacks PostgreSQL, lets Keycloak build itself, and lets it fill a
     * database that fresh platforms start from.
     *
     * @throws IllegalStateException when that fails
     */
    public void prepare() {
        try {
            new PostgresBinaries(postgresBinaries()).unpack();
            new KeycloakHome(keycloakDistribution(), keycloakDistribution()).optimise(Installation::run);
            ClusterTemplate template = ClusterTemplate.of(this);
            if (!template.exists()) {
                fill(template);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fill(ClusterTemplate template) throws IOException {
        Workspace work = new Workspace(templates().resolve("work"));
        Platform platform = Platform.in(work.folder(), Ports.random(), this);
        platform.stop();
        work.delete();
        List<String> unneeded = new ArrayList<>(List.of(KafkaComponent.NAME, PortalComponent.NAME));
        for (Service service : Service.values()) {
            unneeded.add(service.componentName());
        }
        Thread stopper = new Thread(platform::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        platform.start(unneeded, StartListener.SILENT);
        platform.stop();
        Runtime.getRuntime().removeShutdownHook(stopper);
        template.keep(work.data(PostgresComponent.NAME));
        work.delete();
    }

    Path keycloakFolder() {
        return root.resolve("deploy/keycloak");
    }

    /** The unpacked Keycloak; the version is part of the folder's name. */
    Path keycloakDistribution() {
        Path unpacked = target().resolve("keycloak");
        try (Stream<Path> folders = Files.list(unpacked)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IllegalStateException("no Keycloak in " + unpacked));
        } catch (IOException notBuilt) {
            throw new UncheckedIOException("Keycloak is not unpacked; build deploy/local first", notBuilt);
        }
    }

    Path postgresBinaries() {
        return target().resolve("postgres");
    }

    Path templates() {
        return target().resolve("template");
    }

    Path kafkaLibraries() {
        return target().resolve("kafka-libs");
    }

    Path runnable(Service service) {
        return root.resolve(service.componentName()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path runnablePortal() {
        return root.resolve("portal/target/quarkus-app/quarkus-run.jar");
    }

    /** The Java of this process runs the other processes too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Keycloak could not build itself:\n" + output);
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak built itself", interrupted);
        }
    }

    private Path target() {
        return root.resolve("deploy/local/target");
    }
}
