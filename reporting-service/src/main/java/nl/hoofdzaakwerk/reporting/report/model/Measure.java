package nl.hoofdzaakwerk.reporting.report.model;

/** What is counted of people; each has its definition in the message bundles under its id. */
public enum Measure {
    STARTED("started"),
    PLACED("placed"),
    SUSTAINED("sustained"),
    RUNNING("running"),
    MATCHES_AGREED("matchesAgreed");

    private final String id;

    Measure(String id) {
        this.id = id;
    }

    /** Stable id of the figure, as the API and the definitions name it. */
    public String id() {
        return id;
    }
}
