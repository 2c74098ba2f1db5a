package nl.hoofdzaakwerk.local;

/** Every port the platform listens on, with its default; none is the default port of the component itself. */
public enum PortName {
    POSTGRES(25432),
    KAFKA(29192),
    KAFKA_CONTROLLER(29193),
    KEYCLOAK(28180),
    KEYCLOAK_MANAGEMENT(28190),
    PORTAL(28100),
    PORTAL_MANAGEMENT(28200),
    TRAJECTORY_SERVICE(28101),
    EMPLOYER_SERVICE(28102),
    MATCHING_SERVICE(28103),
    REPORTING_SERVICE(28104),
    TRAJECTORY_SERVICE_MANAGEMENT(28201),
    EMPLOYER_SERVICE_MANAGEMENT(28202),
    MATCHING_SERVICE_MANAGEMENT(28203),
    REPORTING_SERVICE_MANAGEMENT(28204);

    private final int standard;

    PortName(int standard) {
        this.standard = standard;
    }

    /** The port when nothing else is chosen. */
    public int standard() {
        return standard;
    }

    /** The environment variable that chooses another port, e.g. {@code HW_PORT_KAFKA}. */
    public String variable() {
        return "HW_PORT_" + name();
    }
}
