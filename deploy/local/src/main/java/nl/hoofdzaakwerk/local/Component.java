package nl.hoofdzaakwerk.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One part of the platform that runs in a process of its own. */
public interface Component {

    /** Name on the command line and in status, e.g. {@code kafka}. */
    String name();

    /** The port people and other components use. */
    PortName port();

    /** All ports it listens on, {@link #port()} first. */
    List<PortName> ports();

    /** Names of the components that must be ready before this one starts. */
    List<String> needs();

    /** File with what the process prints. */
    Path log();

    /** The running process, also when another launcher started it. */
    Optional<RunningProcess> process();

    /**
     * Does what can be done before {@link #needs()} are ready, such as preparing a data folder.
     *
     * @throws ComponentFailure when that fails
     */
    void prepare();

    /**
     * Starts the process and returns when it is ready; does nothing when it runs already.
     *
     * @throws ComponentFailure when it ends, or does not become ready in time
     */
    void start();

    /** Whether it answers as it should, now. */
    boolean isReady();

    /** Stops it in its own clean way and waits for that; does nothing when it is down. */
    void stop();

    /** Ends it as a power cut would ({@code kill -9}), with all its helper processes. */
    void kill();
}
