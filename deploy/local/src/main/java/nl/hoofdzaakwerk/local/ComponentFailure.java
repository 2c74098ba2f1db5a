package nl.hoofdzaakwerk.local;

import java.nio.file.Path;

/** A component could not be started; the message is written for people and names the component and its log. */
public final class ComponentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String component;

    /**
     * Explains a failure.
     *
     * @param component name of the component
     * @param reason what happened, as the rest of a sentence that starts with the component's name
     * @param log where more can be read
     * @param cause what was thrown, or null
     */
    public ComponentFailure(String component, String reason, Path log, Throwable cause) {
        super(component + " " + reason + "\n  log: " + log, cause);
        this.component = component;
    }

    /** Name of the component that failed. */
    public String component() {
        return component;
    }
}
