package nl.hoofdzaakwerk.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * A whole platform on this machine, known by its data folder. It holds no state of its own: what runs is recorded in
 * the folder, so a platform started by one launcher can be watched and stopped by another. Data survives
 * {@link #stop()} and {@link #start()}.
 *
 * <pre>{@code
 * try (Platform platform = Platform.in(folder, Ports.random())) {
 *     platform.start();
 *     platform.component("kafka").kill();
 *     platform.component("kafka").start();
 * }
 * }</pre>
 */
public final class Platform implements AutoCloseable {

    private static final long LEAST_FREE_MEBIBYTES = 512;

    private final Workspace workspace;
    private final Ports ports;
    private final List<Component> components;

    private Platform(Installation installation, Workspace workspace, Ports ports, List<String> serviceOptions) {
        this.workspace = workspace;
        this.ports = ports;
        this.components = components(installation, workspace, ports, serviceOptions);
    }

    /**
     * A platform of the checkout that holds the working directory.
     *
     * @param dataFolder everything it keeps; made on start
     * @param ports where it listens
     */
    public static Platform in(Path dataFolder, Ports ports) {
        return in(dataFolder, ports, Installation.find());
    }

    /**
     * A platform of a given checkout.
     *
     * @param dataFolder everything it keeps; made on start
     * @param ports where it listens
     * @param installation the built checkout
     */
    public static Platform in(Path dataFolder, Ports ports, Installation installation) {
        return new Platform(installation, new Workspace(dataFolder), ports, List.of());
    }

    /**
     * As {@link #in(Path, Ports)}, with other Java options for the services and the portal than a quick start asks for.
     *
     * @param serviceOptions options that come after the usual ones and win
     */
    public static Platform in(Path dataFolder, Ports ports, List<String> serviceOptions) {
        return new Platform(Installation.find(), new Workspace(dataFolder), ports, serviceOptions);
    }

    /**
     * The platform that runs in a data folder, on the ports it was started with; when nothing runs there, a platform on
     * other ports.
     *
     * @param dataFolder everything it keeps
     * @param otherwise ports when nothing runs
     */
    public static Platform at(Path dataFolder, Ports otherwise) {
        Ports recorded = PortsFile.read(new Workspace(dataFolder).run("ports")).orElse(otherwise);
        Platform platform = in(dataFolder, recorded);
        return platform.isRunning() ? platform : in(dataFolder, otherwise);
    }

    /**
     * Starts everything that does not run yet.
     *
     * @return time from the call until ready, per component
     * @throws ComponentFailure naming component and log; everything is stopped then
     */
    public Map<String, Duration> start() {
        return start(StartListener.SILENT);
    }

    /**
     * As {@link #start()}, and tells how far it is.
     *
     * @param listener hears each component start and become ready
     */
    public Map<String, Duration> start(StartListener listener) {
        return start(List.of(), listener);
    }

    /**
     * As {@link #start(StartListener)}, leaving some components out.
     *
     * @param without names of components not to start
     * @param listener hears each component start and become ready
     */
    public Map<String, Duration> start(List<String> without, StartListener listener) {
        List<Component> wanted = components.stream()
                .filter(component -> !without.contains(component.name()))
                .toList();
        workspace.create();
        try {
            checkDisk();
            wanted.forEach(this::checkPorts);
            PortsFile.write(workspace.run("ports"), ports);
            return new StartPlan(wanted, listener).run();
        } catch (RuntimeException failed) {
            boolean interrupted = Thread.interrupted();
            stop();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throw failed;
        }
    }

    /** Stops everything, each in its own clean way: the services, then Kafka and Keycloak, PostgreSQL last. */
    public void stop() {
        stopTogether(component -> component instanceof ServiceComponent || component instanceof PortalComponent);
        stopTogether(component -> component instanceof KafkaComponent || component instanceof KeycloakComponent);
        stopTogether(component -> component instanceof PostgresComponent);
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /**
     * Removes all data and logs.
     *
     * @throws IllegalStateException when anything runs
     */
    public void erase() {
        if (isRunning()) {
            throw new IllegalStateException("the platform runs; stop it before its data is removed");
        }
        workspace.empty();
    }

    /** Whether any component has a process. */
    public boolean isRunning() {
        return components.stream().anyMatch(component -> component.process().isPresent());
    }

    /** All components, in the order in which they start. */
    public List<Component> components() {
        return components;
    }

    /**
     * One component.
     *
     * @param name postgres, kafka, keycloak, trajectory-service, employer-service, matching-service, reporting-service
     *     or portal
     * @throws IllegalArgumentException listing the names when there is none of that name
     */
    public Component component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no component is called " + name + "; there are "
                        + String.join(
                                ", ", components.stream().map(Component::name).toList())));
    }

    /** What each component is doing. */
    public List<ComponentStatus> status() {
        return components.parallelStream().map(this::statusOf).toList();
    }

    /** Where it is reached. */
    public Addresses addresses() {
        return new Addresses(ports);
    }

    /** Its data folder; {@code run} in it is for records of what runs. */
    public Path folder() {
        return workspace.folder();
    }

    private ComponentStatus statusOf(Component component) {
        Optional<RunningProcess> running = component.process();
        int port = ports.of(component.port());
        if (running.isEmpty()) {
            return new ComponentStatus(component.name(), ComponentStatus.State.DOWN, port, 0, 0, 0);
        }
        RunningProcess process = running.get();
        return new ComponentStatus(
                component.name(),
                component.isReady() ? ComponentStatus.State.UP : ComponentStatus.State.STARTING,
                port,
                process.pid(),
                process.memoryMebibytes(),
                Math.max(0, Duration.between(process.started(), Instant.now()).toSeconds()));
    }

    private void checkDisk() {
        long free = workspace.usableMebibytes();
        if (free < LEAST_FREE_MEBIBYTES) {
            throw new ComponentFailure(
                    PostgresComponent.NAME,
                    "cannot start: the disk of " + workspace.folder() + " is full (" + free + " MiB left, "
                            + LEAST_FREE_MEBIBYTES + " needed)",
                    component(PostgresComponent.NAME).log(),
                    null);
        }
    }

    private void checkPorts(Component component) {
        if (component.process().isPresent()) {
            return;
        }
        for (PortName port : component.ports()) {
            if (Tcp.isTaken(ports.of(port))) {
                throw new ComponentFailure(
                        component.name(),
                        "cannot start: port " + ports.of(port) + " is taken by another program; " + port.variable()
                                + " chooses another port",
                        component.log(),
                        null);
            }
        }
    }

    private void stopTogether(Predicate<Component> which) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            components.stream().filter(which).forEach(component -> threads.submit(component::stop));
        }
    }

    private static List<Component> components(
            Installation installation, Workspace workspace, Ports ports, List<String> serviceOptions) {
        List<Component> components = new ArrayList<>();
        components.add(new PostgresComponent(installation, workspace, ports));
        components.add(new KafkaComponent(installation.kafkaLibraries(), workspace, ports));
        components.add(new KeycloakComponent(installation, workspace, ports));
        for (Service service : Service.values()) {
            components.add(
                    new ServiceComponent(service, installation.runnable(service), workspace, ports, serviceOptions));
        }
        components.add(new PortalComponent(installation.runnablePortal(), workspace, ports, serviceOptions));
        return List.copyOf(components);
    }
}
