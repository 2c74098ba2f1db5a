package nl.hoofdzaakwerk.local;

import java.time.Duration;

/** Hears how far a start is; called from several threads, one call at a time. */
public interface StartListener {

    /** Hears nothing. */
    StartListener SILENT = new StartListener() {
        @Override
        public void starting(Component component) {}

        @Override
        public void ready(Component component, Duration sinceStart) {}
    };

    /** The component's process is about to start. */
    void starting(Component component);

    /**
     * The component is ready.
     *
     * @param sinceStart time since the start of the whole platform
     */
    void ready(Component component, Duration sinceStart);
}
