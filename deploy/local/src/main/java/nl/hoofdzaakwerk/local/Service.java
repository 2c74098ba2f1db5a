package nl.hoofdzaakwerk.local;

import java.util.Locale;

/** The four services of the platform. */
public enum Service {
    TRAJECTORY,
    EMPLOYER,
    MATCHING,
    REPORTING;

    /** Name of component and module, e.g. {@code trajectory-service}. */
    public String componentName() {
        return database() + "-service";
    }

    /** The database of the service; its roles are {@code <database>_owner} and {@code <database>_app}. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The port of the API. */
    public PortName port() {
        return PortName.valueOf(name() + "_SERVICE");
    }

    /** The port of health and metrics. */
    public PortName managementPort() {
        return PortName.valueOf(name() + "_SERVICE_MANAGEMENT");
    }
}
